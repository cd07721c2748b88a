"""How fast the site is, measured against an application that does nothing, on the same server."""
