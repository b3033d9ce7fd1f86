"""The words of which messages of Python, SQLite and faulthandler are made.

None of these tells what somebody reads.
"""

import re

PYTHON_WORDS = frozenset(
    re.findall(
        r"\w+",
        """
        A Aborted above access after another argument arguments ASCII assignment at
        attribute base be before below bool buffer Bus but by byte bytes C call Called
        called can cannot cause causes char closed code codec column comparison
        constraint converted could Current database decode delimiter denied depth deque
        descriptor device dict dictionary direct directory disk division does double
        During empty enclosed encode Errno Error error exceeded Exception exception
        exceptions expected Expecting Extension failed Fatal fault File file first
        Floating following for FOREIGN found frame from frozen full function get given
        Group group handling has hash hashable have Illegal image in incomplete index
        instance instruction int integer invalid is item iter iterable iteration KEY key
        keyword last left length line list literal local locked loop main malformed many
        maximum memory method missing module modules more most multiple must name near
        No no NOT not NULL object occurred of on only open operand operation or ordinal
        out overflow Permission pop position positional possible Previous property
        Python quotes range readonly recent recursion referenced repeated required
        result same Segmentation sequence set setter size slice space Stack start str
        string sub subscriptable such supported syntax table The the Thread thread time
        times to too total Traceback tuple type types unable unexpected unhashable
        UNIQUE unpack unsupported utf value values variable was where Windows with
        without zero
        """,
    )
)
