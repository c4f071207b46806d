"""Values that the API description does not list."""


class Unknown(str):
    """A value to send although the API description does not list it: ``client.devices.list(state=ts.Unknown("hibernating"))``.

    Arguments with a list of known values reject all others as misspelled. Responses contain an ``Unknown`` where the service returns an
    unlisted value, so that it can be passed back unchanged.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return f"Unknown({str.__repr__(self)})"
