/* The views of the page, by the first part of their addresses. */
"use strict";

const views = {
  keywords: (name, query, context) => hits.showHits(query, context),
  keyword: keyword.showKeyword,
  extension: (name, query, context) => files.showExtension(name, context),
  filetypes: (name, query, context) => files.showFiletypes(context),
  filetype: (name, query, context) => files.showFiletype(name, context),
  releases: (name, query, context) => releases.showReleases(context),
  release: (name, query, context) => releases.showRelease(name, context),
  notes: (name, query, context) => releases.showNotes(context),
};
