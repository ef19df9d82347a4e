package org.dueregard.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the virtual machine of the application is set up. Options of the person's own go into JAVA_TOOL_OPTIONS. */
final class JvmOptions {

    private JvmOptions() {}

    /** Where the ahead-of-time cache of an application is, when there is one. */
    static Path cache(Path applicationJar) {
        return applicationJar.resolveSibling("application.aot");
    }

    /**
     * Options for a small and quick process, with the ahead-of-time cache when the build made one beside the jar.
     *
     * @param applicationJar jar that is to be run
     */
    static List<String> forApplication(Path applicationJar) {
        List<String> options = new ArrayList<>(List.of(
                "-XX:+UseSerialGC", "-Xmx256m", "-XX:MaxMetaspaceSize=160m", "--enable-native-access=ALL-UNNAMED"));
        Path cache = cache(applicationJar);
        if (Files.isRegularFile(cache)) {
            options.add("-XX:AOTCache=" + cache);
            // A cache of another build or machine is left aside, not complained about.
            options.add("-Xlog:aot=off,cds=off");
        }
        return options;
    }
}
