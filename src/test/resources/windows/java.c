// Stands in for java.exe where thuocdo.cmd is tried: says how it was started, and ends as STAND_IN_STATUS says.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

static const char *after(const char *text, const char *start) {
    size_t length = strlen(start);
    return strncmp(text, start, length) == 0 ? text + length : NULL;
}

// As Java reads variables: in Unicode.
static void say(const wchar_t *name) {
    const wchar_t *value = _wgetenv(name);
    char bytes[4096] = "";
    if (value != NULL) {
        WideCharToMultiByte(CP_UTF8, 0, value, -1, bytes, sizeof bytes, NULL, NULL);
    }
    printf("%ls=%s\n", name, bytes);
}

int main(int count, char **words) {
    for (int i = 1; i < count; i++) {
        const char *archive = after(words[i], "-XX:SharedArchiveFile=");
        if (strcmp(words[i], "-version") == 0) {
            const char *broken = getenv("STAND_IN_BROKEN");
            return broken != NULL && atoi(broken) ? 1 : 0;
        }
        if (archive != NULL && strstr(archive, "making") != NULL) {
            FILE *made = fopen(archive, "w");
            fputs("archive", made);
            fclose(made);
            return 0;
        }
    }
    say(L"THUOCDO_COMMAND_LINE");
    say(L"THUOCDO_FOLDER");
    say(L"JAVA_TOOL_OPTIONS");
    for (int i = 1; i < count; i++) {
        printf("%s\n", words[i]);
    }
    const char *status = getenv("STAND_IN_STATUS");
    return status == NULL ? 0 : atoi(status);
}
