# Starts the program from a folder of jars. Sourced by the launchers; made for bash.

# Prints the command java of JAVA_HOME, else of the path.
find_java() {
    if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
        echo "$JAVA_HOME/bin/java"
    else
        command -v java || {
            echo 'mobility: no java found. Install a JDK 17 or newer, or set JAVA_HOME.' >&2
            return 1
        }
    fi
}

# Replaces this process by the program: launch JARS CACHE EXAMPLE ARGUMENT...
# A class-data archive is kept in the folder CACHE, where that can be written; it is made from a run over EXAMPLE.
launch() {
    local jars=$1 cache=$2 example=$3 java class_path archive
    shift 3
    java=$(find_java) || exit 1
    class_path=$(LC_ALL=C; printf '%s:' "$jars"/*.jar)
    class_path=${class_path%:}

    # Nothing that the virtual machine has to say about the archive may reach standard output.
    local options=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto -Xlog:disable)
    # On two processors a second compiler thread takes more from the work than it gives.
    options+=(-XX:CICompilerCount=1)
    # Memory follows what is kept, not what the machine has; a small dossier needs no collection.
    options+=(-Xms160m -Xmn96m)
    # Each accessor is called a few times only, which is too little to be worth a class of its own.
    options+=(-Dsun.reflect.inflationThreshold=2147483647)
    take_names_as_utf8
    local program=(-cp "$class_path" org.duallearning.mobility.adapter.cli.CliMain)

    archive=$cache/classes-$(basename "$(dirname "$(dirname "$(readlink -f "$java")")")").jsa
    if [ ! -e "$archive" ] || [ "$jars" -nt "$archive" ]; then
        make_archive
    fi
    if [ -e "$archive" ]; then
        options+=("-XX:SharedArchiveFile=$archive")
    fi
    # The program cannot see which of its streams are terminals.
    export MOBILITY_TERMINALS=
    if [ -t 0 ]; then MOBILITY_TERMINALS+='in '; fi
    if [ -t 1 ]; then MOBILITY_TERMINALS+='out '; fi
    if [ -t 2 ]; then MOBILITY_TERMINALS+='err'; fi
    exec "$java" "${options[@]}" "${program[@]}" "$@"
}

# Java takes the names of files and the arguments for what the locale says they are: without UTF-8 it garbles every accent, makes
# folders of other names and enters them in the audit trail. The language of answers stays the one that was asked for. On macOS
# Java takes names as UTF-8 whatever the locale says.
take_names_as_utf8() {
    if [ "$(uname -s)" != Linux ] || [ "$(locale charmap 2>/dev/null)" = UTF-8 ]; then
        return 0
    fi
    local asked=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
    if [[ $asked =~ ^[a-z]{2,3}([_.@]|$) ]]; then
        options+=("-Duser.language=${asked%%[_.@]*}")
    fi
    export LC_ALL=C.UTF-8
}

# Makes the archive under a name of its own and then gives it its name, so that no other run sees half of it.
make_archive() {
    mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] || return 0
    local made="$archive.$$"
    "$java" "${options[@]}" "-XX:ArchiveClassesAtExit=$made" "${program[@]}" run "$example" \
        </dev/null >/dev/null 2>&1 || true
    # Half an archive, from a full disk, would stop the virtual machine: it is tried before it is used.
    if "$java" "${options[@]}" "-XX:SharedArchiveFile=$made" "${program[@]}" --version >/dev/null 2>&1 </dev/null; then
        mv -f "$made" "$archive"
    else
        rm -f "$made"
    fi
}
