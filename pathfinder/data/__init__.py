"""The facts as files people can read and correct; this package only says where they lie."""
