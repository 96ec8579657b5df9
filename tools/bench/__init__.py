# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`make bench`: how quick, how small and how quiet the program is, each figure beside its baseline in the same run."""
