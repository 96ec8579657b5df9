# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a group's data is kept: custody of the key, the encrypted file, and the ports of `services`."""
