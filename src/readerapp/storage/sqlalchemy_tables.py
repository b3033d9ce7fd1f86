"""The tables of the schema as SQLAlchemy knows them, for conditions that a search puts together."""

from functools import cache
from typing import TYPE_CHECKING

from readerapp.storage.schema import KEY, NULL, TABLES, UNIQUE, TableColumn

if TYPE_CHECKING:
    import sqlalchemy


@cache
def sqlalchemy_tables() -> "sqlalchemy.MetaData":
    """Return the tables as SQLAlchemy knows them."""
    import sqlalchemy as sql  # here, because it takes 150 ms

    kinds = {"INTEGER": sql.Integer, "REAL": sql.REAL, "TEXT": sql.Text, "BLOB": sql.LargeBinary}
    metadata = sql.MetaData()

    def column(each: TableColumn) -> "sqlalchemy.Column[object]":
        target = each.to or each.part_of
        keys = [sql.ForeignKey(target, ondelete="CASCADE" if each.part_of else None)]
        return sql.Column(
            each.name,
            kinds[each.kind],
            *(keys if target else ()),
            primary_key=KEY in each.flags,
            unique=UNIQUE in each.flags or None,
            nullable=NULL in each.flags,
            server_default=sql.text(each.default) if each.default else None,
        )

    for table in TABLES.values():
        sql.Table(
            table.name,
            metadata,
            *map(column, table.columns),
            *(
                sql.Index(
                    name, *columns.split(", "), sqlite_where=sql.text(where) if where else None
                )
                for name, columns, where in table.indexes
            ),
            sqlite_strict=True,
            sqlite_with_rowid=table.has_rowid,
            sqlite_autoincrement=table.is_autoincrement,
        )
    return metadata
