"""Runs the Python blocks of one page in one namespace: ``run_python.py PAGE``, with the blocks as JSON on standard input.

Prints the character U+001E after the output of each block.
"""

import json
import sys
import traceback

page = sys.argv[1]
names: dict[str, object] = {"__name__": "__main__"}
for block in json.load(sys.stdin):
    # The empty lines in front of the code make tracebacks show the line numbers of the page.
    program = compile("\n" * block["line"] + block["code"], page, "exec")
    if block["must_fail"]:
        try:
            exec(program, names)
        except Exception as error:
            print(*traceback.format_exception_only(error), sep="", end="")
        else:
            sys.exit(f"{page}:{block['line']}: the block is marked `fails`, but it succeeded")
    else:
        exec(program, names)
    print("\x1e", end="", flush=True)
