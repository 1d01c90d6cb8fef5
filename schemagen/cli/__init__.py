"""The command line: a module for each verb, which is imported when it is run.

Comes in: arguments, the environment, ``setup.cfg``.
Goes out: data on stdout, all else on stderr, an exit code.

This is the only room that prints and exits. A verb reads its options, calls the rooms below and
shows what they return; it holds no logic of its own.
"""
