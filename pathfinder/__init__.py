"""Pathfinder: who can help a victim in Staffordshire and Stoke-on-Trent, and who would know.

The map of the package, from the edge to the core (imports run downwards only):

web, cli         what people and operators meet
store            the only door to the database: an append-only ledger of documents
pathway          the ways to report or get help, in order, with who would know on each
matching         which services take this person: yes, ask, no, and why
understanding    free text in many languages -> circumstances
disclosure       who may come to know what a person tells a service
directory        organisations and services, in Open Referral's nouns, each fact with its source
circumstances    what a person told us, as ids, and its short neutral code
provenance       sources, facts and how long a fact lives
vocabulary       the closed lists of permanent ids
languages        the registry of languages and how their scripts are folded
geography        towns, outward postcodes and distances
values, errors   the frozen value everything is made of, and our named errors
data             the facts themselves, as files people can read
"""
