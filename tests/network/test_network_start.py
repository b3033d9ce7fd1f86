"""What importing the room costs."""

import subprocess
import sys


def test_importing_the_room_does_not_import_urllib3() -> None:
    check = "import readerapp.network, sys; sys.exit('urllib3' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0
