from entries import Entry
TABLE: list[Entry] = []
