"""Values that the API description does not list."""


class Unknown(str):
    """A value that the API description does not list: ``client.devices.list(state=ts.Unknown("hibernating"))``.

    An argument with listed values rejects other strings, because they are probably misspelled, but accepts ``Unknown`` objects.
    Unlisted values in responses are ``Unknown`` objects, so you can pass these values as arguments.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return f"Unknown({str.__repr__(self)})"
