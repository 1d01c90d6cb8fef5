"""The command line: one module for each verb, imported when the verb runs.

In: arguments, the environment, ``setup.cfg``.
Out: data on stdout, everything else on stderr, and an exit code.

This is the only package that prints and exits. A verb reads its options, calls the packages below
and prints what they return. It holds no logic of its own.
"""
