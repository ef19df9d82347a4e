// Runs the measurements of `make bench`. Started by the launcher, which has PostgreSQL running in DATA_DIR.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const HERE = new URL(".", import.meta.url).pathname;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
const SMALL = 10;
const LARGE = SMALL * Number(process.env.BENCH_TIMES ?? 50);
const JAR = "backend/target/quarkus-app/quarkus-run.jar";
const TODAY = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date());

const log = (text) => console.error(text);
const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis));
const port = databasePort();
const psql = (database, ...more) =>
    execFileSync("psql", ["-h", "localhost", "-p", port, "-U", "postgres", "-X", "-q", "-At", "-d", database, ...more], { encoding: "utf8" });

function databasePort() {
    const find = (directory) =>
        readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
            const path = join(directory, entry.name);
            if (entry.isDirectory()) return entry.name === "base" || entry.name === "pg_wal" ? [] : find(path);
            return entry.name === "postmaster.pid" ? [path] : [];
        });
    return readFileSync(find(process.env.DATA_DIR)[0], "utf8").split("\n")[3];
}

const freePort = () =>
    new Promise((resolve) => {
        const server = createServer().listen(0, () => {
            const { port: free } = server.address();
            server.close(() => resolve(free));
        });
    });

/** Starts the application on a database and waits for its first 200. */
async function start(database, floorFile) {
    const http = await freePort();
    const cache = "backend/target/quarkus-app/application.aot";
    // Those of the launcher: the ahead-of-time cache was made with them and serves no other.
    const options = ["-XX:+UseSerialGC", "-Xmx256m", "-XX:MaxMetaspaceSize=160m", "--enable-native-access=ALL-UNNAMED"];
    if (existsSync(cache)) options.push(`-XX:AOTCache=${cache}`, "-Xlog:aot=off,cds=off");
    const environment = {
        ...process.env,
        PORT: String(http),
        QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://localhost:${port}/${database}`,
        QUARKUS_DATASOURCE_USERNAME: "postgres",
        SAMPLE_PLANS: "",
        BENCH_FLOOR_FILE: floorFile ?? "",
    };
    delete environment.DATABASE_URL;
    const began = performance.now();
    const child = spawn(join(process.env.JAVA_HOME, "bin/java"), [...options, "-jar", JAR], {
        env: environment,
        stdio: ["ignore", "ignore", "inherit"],
    });
    const base = `http://localhost:${http}`;
    for (;;) {
        const ok = await fetch(`${base}/api/v1/plans`).then((r) => r.ok, () => false);
        if (ok) break;
        if (child.exitCode !== null) throw new Error("The application did not start");
        await pause(10);
    }
    const millis = performance.now() - began;
    const stop = () =>
        new Promise((resolve) => {
            child.once("exit", resolve);
            child.kill("SIGTERM");
        });
    const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))[1]) / 1024;
    return { base, millis, stop, memory };
}

function load(base, kind, plans, clients, seconds = SECONDS) {
    const output = execFileSync("wrk", ["-t", clients > 8 ? "2" : "1", "-c", String(clients), "-d", `${seconds}s`, "--timeout", "30s", "-s", join(HERE, "requests.lua"), base], {
        encoding: "utf8",
        env: { ...process.env, BENCH_KIND: kind, BENCH_PLANS: String(plans) },
    });
    const [, rate, errors] = /RESULT ([\d.]+) (\d+)/.exec(output);
    if (Number(errors) > 0) throw new Error(`${kind}: ${errors} answers were not 200\n${output}`);
    return Number(rate);
}

function pgbench(database, file, plans) {
    const output = execFileSync(
        "pgbench",
        ["-h", "localhost", "-p", port, "-U", "postgres", "-n", "-M", "prepared", "-c", "8", "-j", "1", "-T", String(SECONDS), "-D", `plans=${plans}`, "-f", join(HERE, file), database],
        { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
    );
    return Number(/tps = ([\d.]+)/.exec(output)[1]);
}

async function prepare(database, plans) {
    log(`Preparing ${database}: ${plans} plans x 3 roles x 70 actions x 24 updates`);
    psql("postgres", "-c", `CREATE DATABASE ${database}`);
    const application = spawnMigration(database);
    await application;
    psql(database, "-v", `plans=${plans}`, "-v", `today=${TODAY}`, "-f", join(HERE, "generate.sql"));
}

/** The application itself makes the schema. */
async function spawnMigration(database) {
    const application = await start(database);
    await application.stop();
}

function firstView() {
    const html = readFileSync("frontend/dist/index.html", "utf8");
    const files = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]);
    const bytes = files.map((file) => readFileSync(join("frontend/dist", file)));
    const size = (compress) => bytes.reduce((sum, body) => sum + compress(body).length, 0) / 1000;
    return { gzip: size(gzipSync), brotli: size(brotliCompressSync) };
}

const rows = [];
const say = (name, value, target, ok) => rows.push([name, value, target, ok ? "yes" : "NO"]);
const ratio = (a, b) => (a / b).toFixed(2);

await prepare("bench_small", SMALL);
const floorFile = join(process.env.DATA_DIR, "floor.json");
{
    const application = await start("bench_small");
    writeFileSync(floorFile, Buffer.from(await (await fetch(`${application.base}/api/v1/plans/B1/dashboard`)).arrayBuffer()));
    await application.stop();
}
let application = await start("bench_small", floorFile);
log("Warming up");
for (const kind of ["floor", "W1", "W2", "W3", "W5"]) load(application.base, kind, SMALL, 8, Math.max(5, SECONDS / 2));
const floor = load(application.base, "floor", SMALL, 32);
const w1 = load(application.base, "W1", SMALL, 32);
say("W1 dashboard / in-memory floor", `${w1.toFixed(0)} / ${floor.toFixed(0)} = ${ratio(w1, floor)}`, ">= 0.70", w1 / floor >= 0.7);
for (const [kind, file, name] of [["W2", "w2.sql", "W2 page of 50 actions / pgbench"], ["W3", "w3.sql", "W3 action with its updates / pgbench"]]) {
    const ours = load(application.base, kind, SMALL, 8);
    const best = pgbench("bench_small", file, SMALL);
    say(name, `${ours.toFixed(0)} / ${best.toFixed(0)} = ${ratio(ours, best)}`, ">= 0.50", ours / best >= 0.5);
}
const small = load(application.base, "W5", SMALL, 8);
const memory = application.memory();
await application.stop();

if (LARGE > SMALL) {
    await prepare("bench_large", LARGE);
    application = await start("bench_large");
    load(application.base, "W5", LARGE, 8, Math.max(5, SECONDS / 2));
    const large = load(application.base, "W5", LARGE, 8);
    say(`W5 text search, cost at ${LARGE} plans / ${SMALL}`, `${(1e3 / large).toFixed(2)} / ${(1e3 / small).toFixed(2)} ms = ${ratio(small, large)}`, "<= 1.50", small / large <= 1.5);
    await application.stop();
}

const starts = [];
for (let i = 0; i < 5; i++) {
    const once = await start("bench_small");
    starts.push(once.millis);
    await once.stop();
}
starts.sort((a, b) => a - b);
say("Start to first 200 (median of 5)", `${(starts[2] / 1000).toFixed(2)} s`, "<= 2 s", starts[2] <= 2000);
say("Resident memory under load", `${memory.toFixed(0)} MiB`, "<= 350 MiB", memory <= 350);
const view = firstView();
say("First view, JavaScript", `${view.gzip.toFixed(1)} kB gzip, ${view.brotli.toFixed(1)} kB brotli`, "<= 45 kB", view.gzip <= 45);

const widths = [0, 1, 2, 3].map((column) => Math.max(...[["what", "measured", "target", "met"], ...rows].map((row) => row[column].length)));
for (const row of [["what", "measured", "target", "met"], ...rows]) console.log(row.map((cell, column) => cell.padEnd(widths[column])).join("  "));
