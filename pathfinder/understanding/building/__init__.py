"""Builds, from the files that people read, the one file that a web worker reads.

Nothing here is imported by a page: numpy is needed to build and never to serve.
"""
