"""Prints the bytes of everything that is installed here beside what every environment has."""

from importlib.metadata import distributions

files = [file for one in distributions() if one.name not in {"pip", "setuptools"} for file in one.files or ()]
print(sum(file.locate().stat().st_size for file in files if file.locate().exists()))
