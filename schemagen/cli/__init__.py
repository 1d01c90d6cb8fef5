"""The command line: one module for each verb, imported when the verb runs.

Input: arguments, the environment, ``setup.cfg``.
Output: data on stdout, everything else on stderr, and an exit code.

This is the only package that prints and exits. A change here may affect how verbs are called and
what they print. A verb reads its options, calls the packages below and prints what they return. It
holds no logic of its own.
"""

__all__ = ["main", "streams"]
