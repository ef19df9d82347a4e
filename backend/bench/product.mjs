// The packaged application as a program of its own, and the PostgreSQL that the launcher brought in DATA_DIR.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

const HERE = new URL(".", import.meta.url).pathname;
const JAR = "backend/target/quarkus-app/quarkus-run.jar";
const CACHE = "backend/target/quarkus-app/application.aot";

export const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis));

export const databasePort = findDatabasePort();

/** What a statement or a file of them prints, unaligned and without headers. */
export const psql = (database, ...more) =>
    execFileSync("psql", ["-h", "localhost", "-p", databasePort, "-U", "postgres", "-X", "-q", "-At", "-d", database, ...more], { encoding: "utf8", maxBuffer: 1 << 28 });

const TODAY = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date());

/** Fills a database whose schema is made. */
export function generate(database, plans, updates) {
    console.error(`Preparing ${database}: ${plans} plans x 3 roles x 70 actions x ${updates} updates`);
    psql(database, "-v", `plans=${plans}`, "-v", `updates=${updates}`, "-v", `today=${TODAY}`, "-f", join(HERE, "generate.sql"));
}

export const freePort = () =>
    new Promise((resolve) => {
        const server = createServer().listen(0, () => {
            const { port: free } = server.address();
            server.close(() => resolve(free));
        });
    });

/** Starts the application on a database and waits for its first 200. Nobody signs in unless the environment says where. */
export async function start(database, environment = {}) {
    const port = environment.PORT ?? String(await freePort());
    // Those of the launcher: the ahead-of-time cache was made with them and serves no other.
    const options = ["-XX:+UseSerialGC", "-Xmx256m", "-XX:MaxMetaspaceSize=160m", "--enable-native-access=ALL-UNNAMED"];
    if (existsSync(CACHE)) options.push(`-XX:AOTCache=${CACHE}`, "-Xlog:aot=off,cds=off");
    const all = {
        ...process.env,
        PORT: port,
        OIDC_URL: "",
        QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://localhost:${databasePort}/${database}`,
        QUARKUS_DATASOURCE_USERNAME: "postgres",
        SAMPLE_PLANS: "",
        ...environment,
    };
    delete all.DATABASE_URL;
    const began = performance.now();
    const child = spawn(join(process.env.JAVA_HOME, "bin/java"), [...options, "-jar", JAR], {
        env: all,
        stdio: ["ignore", "ignore", "inherit"],
    });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    const base = `http://localhost:${port}`;
    for (;;) {
        const ok = await fetch(`${base}/api/v1/plans`).then((r) => r.ok, () => false);
        if (ok) break;
        if (child.exitCode !== null) throw new Error("The application did not start");
        await pause(10);
    }
    const millis = performance.now() - began;
    const stop = (signal = "SIGTERM") => {
        child.kill(signal);
        return ended;
    };
    const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))[1]) / 1024;
    return { base, millis, stop, memory };
}

function findDatabasePort() {
    const find = (directory) =>
        readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
            const path = join(directory, entry.name);
            if (entry.isDirectory()) return entry.name === "base" || entry.name === "pg_wal" ? [] : find(path);
            return entry.name === "postmaster.pid" ? [path] : [];
        });
    return readFileSync(find(process.env.DATA_DIR)[0], "utf8").split("\n")[3];
}
