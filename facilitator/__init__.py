# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The version, and nothing else: importing `facilitator` must cost nothing."""

__version__ = "0.1.0"
