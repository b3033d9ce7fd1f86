"""Compares a folder with the catalogue of models, before somebody else hosts them.

python -m tools.model_host FOLDER
"""

import gzip
import hashlib
import sys
from pathlib import Path

from readerapp.domain.translation import ModelFile
from readerapp.library.translation_catalogue import offers


def problem(path: Path, file: ModelFile) -> str:
    """Return what is wrong with a hosted file, "" for nothing."""
    try:
        data = path.read_bytes()
        if not file.about and len(data) != file.download_size:
            return f"{len(data)} bytes in place of {file.download_size}"
        whole = gzip.decompress(data) if file.is_packed else data
    except (OSError, EOFError) as error:
        return str(error)
    is_other = file.sha256 and hashlib.sha256(whole).hexdigest() != file.sha256
    return "another checksum" if is_other else ""


def main(arguments: list[str]) -> int:
    """Print what is wrong; returns the exit status."""
    wrong = 0
    for offer in offers(arguments[0]):
        for file in offer.model.files:
            path = Path(offer.address_of(file))
            if found := problem(path, file):
                wrong += 1
                print(f"{path}: {found}")
    print(f"{wrong} files are not as the catalogue says." if wrong else "All is as it must be.")
    return min(wrong, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
