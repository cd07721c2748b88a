"""Turns ids into sentences, in the reader's language: the only Python that calls gettext.

English is the source text. A message is a whole sentence with named places, so a translator can
order them as the language wants; numbers and names are isolated when they are put in.
"""
