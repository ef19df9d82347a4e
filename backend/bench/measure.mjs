// Runs the measurements of `make bench`. Started by the launcher, which has PostgreSQL running in DATA_DIR.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { databasePort as port, generate, psql, start as startProduct } from "./product.mjs";
import { post, signIn } from "./writes.mjs";

const HERE = new URL(".", import.meta.url).pathname;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
const SMALL = 10;
const LARGE = SMALL * Number(process.env.BENCH_TIMES ?? 50);
/** Enough for every update of W4 to be the first of its action. */
const WRITTEN = 60;

const log = (text) => console.error(text);
const start = (database, floorFile = "") => startProduct(database, { BENCH_FLOOR_FILE: floorFile });

function load(base, kind, plans, clients, seconds = SECONDS) {
    const output = execFileSync("wrk", ["-t", clients > 8 ? "2" : "1", "-c", String(clients), "-d", `${seconds}s`, "--timeout", "30s", "-s", join(HERE, "requests.lua"), base], {
        encoding: "utf8",
        env: { ...process.env, BENCH_KIND: kind, BENCH_PLANS: String(plans) },
    });
    const [, rate, errors] = /RESULT ([\d.]+) (\d+)/.exec(output);
    if (Number(errors) > 0) throw new Error(`${kind}: ${errors} answers were not 200\n${output}`);
    return Number(rate);
}

function pgbench(database, file, plans, clients = 8) {
    const output = execFileSync(
        "pgbench",
        ["-h", "localhost", "-p", port, "-U", "postgres", "-n", "-M", "prepared", "-c", String(clients), "-j", "1", "-T", String(SECONDS), "-D", `plans=${plans}`, "-f", join(HERE, file), database],
        { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
    );
    return Number(/tps = ([\d.]+)/.exec(output)[1]);
}

async function prepare(database, plans) {
    psql("postgres", "-c", `CREATE DATABASE ${database}`);
    // The application itself makes the schema.
    await (await start(database)).stop();
    generate(database, plans, 24);
}

function firstView() {
    const html = readFileSync("frontend/dist/index.html", "utf8");
    const files = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]);
    const bytes = files.map((file) => readFileSync(join("frontend/dist", file)));
    const size = (compress) => bytes.reduce((sum, body) => sum + compress(body).length, 0) / 1000;
    return { gzip: size(gzipSync), brotli: size(brotliCompressSync) };
}

/** The application that the launcher started, with its Keycloak: somebody signs in and posts updates. */
async function writes() {
    const database = "due_regard";
    const { BASE_URL: base } = process.env;
    generate(database, WRITTEN, 2);
    psql(database, "-c", "CREATE SEQUENCE bench_turn", "-c", `CREATE TABLE bench_action AS
        SELECT row_number() OVER (ORDER BY a.ref, p.ref) AS n, p.id AS plan, a.id AS action, a.ref, p.ref AS plan_ref
          FROM action a JOIN plan p ON p.id = a.plan_id`, "-c", "CREATE UNIQUE INDEX ON bench_action (n)", "-c", "ANALYZE bench_action",
        // The application is running already and must hear of the plans.
        "-c", "SELECT count(publish_change(id)) FROM plan");
    const addresses = psql(database, "-c", "SELECT '/api/v1/actions/' || ref || '/updates?plan=' || plan_ref FROM bench_action ORDER BY n").trim().split("\n");
    const drafts = () => Number(psql(database, "-c", "SELECT count(*) FROM progress_update WHERE state = 'DRAFT'"));
    const cookie = await signIn(base, "equalities-officer");
    // Half a minute: what a post runs through is wide, and most of it is being compiled until then.
    const warm = await post(base, cookie, addresses, Math.max(30, SECONDS));
    const ours = await post(base, cookie, addresses.slice(warm.taken), SECONDS);
    const told = warm.stored + ours.stored;
    const stored = drafts();
    if (stored !== told) throw new Error(`${told} updates were answered with 201 and ${stored} are stored`);
    psql(database, "-c", `SELECT setval('bench_turn', ${warm.taken + ours.taken})`);
    const best = pgbench(database, "w4.sql", WRITTEN, 32);
    log(`W4: ${told} answers of 201, ${stored} rows`);
    return ["W4 update begun / pgbench", `${ours.rate.toFixed(0)} / ${best.toFixed(0)} = ${ratio(ours.rate, best)}`, ">= 0.60", ours.rate / best >= 0.6];
}

/** How many consultations a council has after some years, and fifty times that. */
const FEW = 40;
const MANY = 2000;

async function register(count) {
    const database = `bench_register_${count}`;
    psql("postgres", "-c", `CREATE DATABASE ${database}`);
    await (await start(database)).stop();
    log(`Preparing ${database}: ${count} consultations x 60 cells`);
    psql(database, "-v", `count=${count}`, "-f", join(HERE, "consultations.sql"));
    const application = await start(database);
    const kinds = ["W6", "W7", "W8"];
    for (const kind of kinds) load(application.base, kind, count, 8, Math.max(5, SECONDS / 2));
    const rates = kinds.map((kind) => load(application.base, kind, count, 8));
    await application.stop();
    return rates;
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

{
    const few = await register(FEW);
    const many = await register(MANY);
    for (const [i, name] of ["W6 year summary", "W7 consultation", "W8 who was heard"].entries())
        say(`${name}, cost at ${MANY} / ${FEW}`, `${(1e3 / many[i]).toFixed(2)} / ${(1e3 / few[i]).toFixed(2)} ms = ${ratio(few[i], many[i])}`, "<= 1.50", few[i] / many[i] <= 1.5);
}

say(...(await writes()));

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
