"""The pages a victim may meet: one module per family, named like its folder of templates."""
