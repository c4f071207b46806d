"""Values that the description does not list."""


class Unknown(str):
    """A value that the description does not list, and that is meant: ``client.devices.list(state=ts.Unknown("hibernating"))``.

    Arguments with a list of known values refuse others as typing mistakes. Answers have an ``Unknown`` where the service tells a value
    that is new, so that it can be handed back as it is.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return f"Unknown({str.__repr__(self)})"
