"""What people meet in a browser: pages that keep nothing about whoever reads them.

``public_app`` makes the site for victims; it has no secret key, so no session can exist there.
Sentences live in ``sentences``, one module per family of pages in ``public``, and everything that
keeps a reader safe on every answer in ``privacy``.
"""
