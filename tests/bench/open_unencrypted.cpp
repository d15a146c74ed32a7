// Takes the place of SQLCipher's key call in one bench program (linker option --wrap): the file then stays in the clear.
struct sqlite3;
extern "C" int __wrap_sqlite3_key(sqlite3*, const void*, int) { return 0; }
