# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Naming what the file system refuses, in the words of the domain's error tree."""

from __future__ import annotations

import errno

from facilitator.domain.errors import DiskFull, Environment, ReadOnly, StorageUnavailable


def named_os_error(problem: OSError) -> Environment:
    """Name what the file system refused."""
    if problem.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFull()
    if problem.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return ReadOnly()
    return StorageUnavailable(str(problem.errno))
