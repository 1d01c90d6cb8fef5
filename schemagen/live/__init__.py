"""A database on a server: create it, read its state, upgrade it, adopt it, find differences.

Input: a URL; databases, plans and scripts of the packages below.
Output: statements to the server, and values that describe what is there.

Only this package, `schemagen.ingest` and `schemagen.answers` connect to a server. A change here may
affect how databases are opened, locked, reflected and upgraded. What differs between engines is in
`schemagen.tables.engines`.
"""

__all__ = [
    "address",
    "adopt",
    "connection",
    "create",
    "driver_errors",
    "file_settings",
    "file_urls",
    "locks",
    "recorded_goal",
    "recorded_layout",
    "recorded_overrides",
    "reflection",
    "snapshot",
    "state",
    "status",
    "upgrade",
    "upgrade_plan",
]
