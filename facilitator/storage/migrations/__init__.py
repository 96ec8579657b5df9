# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps from the first schema to today's; one file each, never changed once released."""
