"""A database of headers, as a script or a notebook uses it."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from os import PathLike, fspath

from schemagen.config import PartitionBy
from schemagen.fits.find_files import find
from schemagen.ingest.forget import (
    Removal,
    find_missing,
    find_named,
    forget_files,
    plan_removal,
)
from schemagen.ingest.header_tables import read_header_tables
from schemagen.ingest.new_places import place_again
from schemagen.ingest.run import ingest_files
from schemagen.ingest.session import Session
from schemagen.ingest.summary import Tally
from schemagen.ingest.workers import count_cores
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.live.create import create_database
from schemagen.live.upgrade import run_upgrade
from schemagen.live.upgrade_plan import Upgrade, check_upgradable, plan_upgrade
from schemagen.migrations.planned_database import plan_database
from schemagen.output.templates import environment
from schemagen.readable_database import NOTICES, PathName, ReadableDatabase

__all__ = ["HeaderDatabase"]


class HeaderDatabase(ReadableDatabase):
    """A database of headers.

    Nothing is kept open: each method connects, does its work and closes the connection.

    Parameters
    ----------
    url : str
        ``sqlite:///FILE``, ``postgresql://USER@HOST/DATABASE`` or ``mariadb://USER@HOST/DATABASE``.
    overrides : path, optional
        A file of local changes and decisions about renames (``overrides.yaml``).
    offline : bool, optional
        Whether to do without the network.

    Raises
    ------
    SchemagenError
        If it is not such a URL, or its driver is not installed.

    Notes
    -----
    What the command line prints while it works goes to the logger ``schemagen``.
    """

    def create(
        self,
        version: str = "latest",
        *,
        since: str = "",
        filetypes: Sequence[str] = (),
        partition_by: str = "instrument",
        source: str = "",
    ) -> bool:
        """Create the tables of a release.

        Parameters
        ----------
        version : str, optional
            A version of jwst (``3.0.0``), ``latest`` or ``installed``.
        since : str, optional
            The first release whose files it can hold; that of `version` if not given.
        filetypes : sequence of str, optional
            The filetypes that get tables; all if not given.
        partition_by : str, optional
            What header tables are split by: ``instrument``, ``detector`` or ``none``.
        source : str, optional
            A directory or ``git+PATH@REF`` to read the schemas from.

        Returns
        -------
        bool
            Whether the tables were created; False if they were there already.

        Raises
        ------
        DataLossError
            If the database is at another release, or has other tables of these names.
        SourceError
            If the schemas cannot be had.
        DatabaseError
            If the database cannot be reached, or refuses a statement.
        """
        config = self._configure(
            pipeline_version=version,
            since=since,
            filetype=tuple(filetypes),
            partition_by=PartitionBy(partition_by),
            source=source,
        )
        planned = plan_database(config, self._reader, files=False).database
        with connect(locate(self.url, new=True)) as connection:
            return create_database(
                connection,
                planned,
                environment(),
                partition_by=config.partition_by,
                notify=NOTICES.info,
                listen=self._reader.listen,
            )

    def upgrade(self, to: str = "latest") -> str:
        """Bring the database to a later release, losing nothing.

        Parameters
        ----------
        to : str, optional
            A version of jwst, ``latest`` or ``installed``.

        Returns
        -------
        str
            The release that it is at now.

        Raises
        ------
        DataLossError
            If the release is an earlier one, or something is in the way of the upgrade.
        SourceError
            If the schemas cannot be had.
        DatabaseError
            If the database cannot be reached, or refuses a statement.
        """
        address = locate(self.url)
        config = self._configure()
        with connect(address) as connection:

            def plan() -> Upgrade:
                return plan_upgrade(connection, to, config, self._reader)

            planned = plan()
            if planned.needed:
                check_upgradable(connection, planned)
                planned = run_upgrade(
                    connection,
                    planned,
                    plan,
                    environment(),
                    notify=NOTICES.info,
                    listen=self._reader.listen,
                )
            catalogue = read_header_tables(connection, notify=NOTICES.info)
            with Session(address) as session:  # an earlier upgrade may have been cut short
                place_again(session, catalogue, listen=self._reader.listen)
            return planned.target.pipeline_version

    def ingest(
        self,
        paths: PathName | Iterable[PathName],
        *,
        jobs: int = 0,
        scheduler: str = "",
        force: bool = False,
        verify: bool = False,
        anonymous: bool = False,
    ) -> Tally:
        """Store the headers of FITS files.

        Parameters
        ----------
        paths : path or iterable of paths
            Files, directories, patterns or URLs.
        jobs : int, optional
            Processes at work; one for each core if not given.
        scheduler : str, optional
            A Dask scheduler, ``dask://HOST:PORT``, or ``local``.
        force : bool, optional
            Whether to store again what has not changed, and older copies in place of newer ones.
        verify : bool, optional
            Whether to read all files, also those that have not changed by their size and time.
        anonymous : bool, optional
            Whether to ask stores without credentials; so is S3, too, where none are found.

        Returns
        -------
        Tally
            How many files are new, replaced, unchanged, older than what is stored, or failed;
            `str` lists all that matters.

        Raises
        ------
        DatabaseError
            If the database cannot be reached, or not any more. Stored files stay stored.
        ClusterError
            If the scheduler cannot be reached, or not any more, or none of its workers can do the
            work.
        """
        listed = [paths] if isinstance(paths, (str, PathLike)) else paths
        with connect(locate(self.url)) as connection:
            tables = read_header_tables(connection, notify=NOTICES.info)
        tally = Tally(release=tables.release)
        named = tuple(fspath(path) for path in listed)
        found = find(named, io.BytesIO(), anonymous=anonymous)
        outcomes = ingest_files(
            self.url,
            tables,
            found,
            jobs=jobs or count_cores(),
            scheduler=scheduler,
            force=force,
            verify=verify,
            anonymous=anonymous,
            notify=NOTICES.warning,
        )
        for outcome in outcomes:
            tally.add(outcome)
            if outcome.reason:
                NOTICES.warning("%s", outcome)
        tally.passed_over = found.passed_over
        return tally

    def forget(
        self,
        names: str | Iterable[str] = (),
        *,
        missing: PathName | None = None,
        dry_run: bool = False,
    ) -> Removal:
        """Take files out of the database.

        Nothing is asked. Each file is one transaction; a rootname goes with its last file.

        Parameters
        ----------
        names : str or iterable of str, optional
            Rootnames, which stand for all their files, names of files, or their paths.
        missing : path, optional
            A directory: the files that are recorded below it and are not there any more go, too.
        dry_run : bool, optional
            Whether to say what would go and change nothing.

        Returns
        -------
        Removal
            What goes: `files`, `rootnames`, `headers`, `rows`; and the names that are `unknown`.

        Raises
        ------
        DataLossError
            If `missing` is not there or empty: its disk may not be mounted.
        DatabaseError
            If the database cannot be reached, or refuses a statement.
        """
        address = locate(self.url)
        with connect(address) as connection:
            tables = read_header_tables(connection, notify=NOTICES.info)
        with Session(address, reading=dry_run) as session:
            found, unknown = find_named(session, [names] if isinstance(names, str) else names)
            files = {file.dataset_id: file for file in found}
            if missing is not None:
                files |= {each.dataset_id: each for each in find_missing(session, fspath(missing))}
            removal = plan_removal(session, tables, list(files.values()), unknown)
            if not dry_run:
                for _ in forget_files(session, tables, removal.files):
                    pass
        return removal
