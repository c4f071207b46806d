"""Prints the total size, in bytes, of the installed packages other than pip and setuptools."""

from importlib.metadata import distributions

files = [file for package in distributions() if package.name not in {"pip", "setuptools"} for file in package.files or ()]
print(sum(file.locate().stat().st_size for file in files if file.locate().exists()))
