// Reports are released while two replicas deliver their packs to a watched folder and over HTTP, and one of the replicas is
// killed without warning at a random moment; a new one takes its place. Again and again. Whoever watches takes a pack away
// as soon as its manifest is there: it must be whole by then, and come once.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { generate, pause, psql, start } from "../bench/product.mjs";

const KILLS = Number(process.env.KILLS ?? 50);
const DATABASE = "due_regard";
const RELEASES_FOR_EACH_KILL = 3;
const PATIENCE = 120_000;

const folders = process.env.DELIVERY_FOLDERS;
const watched = join(folders, "papers");
const taken = join(process.env.DATA_DIR, "faults-taken");
for (const folder of [watched, taken]) mkdirSync(folder, { recursive: true });

const environment = {
    // The application that the launcher brings stays out of it: what delivers here is what is killed.
    QUARKUS_SCHEDULER_ENABLED: "true",
    DELIVERY_FOLDERS: folders,
    DUE_REGARD_DELIVERY_POLL: "500ms",
    DUE_REGARD_DELIVERY_HEARTBEAT: "1s",
    DUE_REGARD_DELIVERY_FIRST_WAIT: "1s",
    DUE_REGARD_DELIVERY_LONGEST_WAIT: "5s",
};

/** What was released: reference of a pack -> its hash and its documents. */
const released = new Map();
/** What came over HTTP: name of a folder -> files in the order in which they were first taken. */
const received = new Map();
let repeats = 0;

if (rows("SELECT 1 FROM plan LIMIT 1").length === 0) generate(DATABASE, 1, 1);
const receiver = await receive();
destination("FOLDER", "papers", { authentication: "NONE" });
destination("HTTP", `http://localhost:${receiver.address().port}/packs`, { authentication: "NONE", method: "PUT" });

const watching = setInterval(takeAway, 20);
const replicas = [await start(DATABASE, environment), await start(DATABASE, environment)];
for (let kill = 1; kill <= KILLS; kill++) {
    for (let i = 0; i < RELEASES_FOR_EACH_KILL; i++) release();
    await pause(200 + Math.random() * 2500);
    const unlucky = Math.floor(Math.random() * replicas.length);
    await replicas[unlucky].stop("SIGKILL");
    replicas[unlucky] = await start(DATABASE, environment);
    console.error(`Kill ${kill}: ${released.size} packs released, ${count("DELIVERED", "ACCEPTED")} deliveries arrived`);
}
for (let waited = 0; count("WAITING") > 0; waited += 200) {
    if (waited > PATIENCE) throw new Error(`${count("WAITING")} deliveries still wait`);
    await pause(200);
}
await pause(500);
clearInterval(watching);
takeAway();
for (const replica of replicas) await replica.stop();
receiver.close();
check();
const cut = Number(psql(DATABASE, "-c", "SELECT count(*) FROM delivery_attempt a WHERE NOT EXISTS (SELECT 1 FROM delivery_outcome o WHERE o.attempt_id = a.id)").trim());
if (cut === 0) throw new Error("No kill fell into a delivery");
console.log(`${KILLS} kills, ${cut} attempts cut off, ${repeats} requests repeated, ${released.size} packs to two destinations: each arrived once, manifest last, hashes right.`);

/** Writes what a release writes, in one transaction: documents, pack, deliveries, and the jobs that try them. */
function release() {
    const ref = `RPT-F-${released.size + 1}`;
    const pack = `${ref}-v1`;
    const documents = ["report.docx", "appendix-1.docx", "appendix-1.csv"].map((name) => {
        const text = `${ref} ${name} ${randomUUID()} `.repeat(300);
        return { name, text, id: randomUUID(), sha256: sha256(text), size: Buffer.byteLength(text) };
    });
    const manifest = `${JSON.stringify({ format: "due-regard-pack/1", pack, documents: documents.map(({ name, size, sha256: hash }) => ({ name, size, sha256: hash })) }, null, 2)}\n`;
    const hash = sha256(manifest);
    const id = randomUUID();
    psql(DATABASE, "-v", "ON_ERROR_STOP=1", "-c", `
        BEGIN;
        INSERT INTO report_snapshot (report_id, ref, number, exempt, title, plan_id, as_at, size, sha256, body)
        SELECT '${id}', '${ref}', 1, false, 'Update', p.id, current_date, 1, encode(sha256('x'::bytea), 'hex'), 'x'::bytea FROM plan p ORDER BY p.id LIMIT 1;
        ${documents.map((d, place) => `
        INSERT INTO report_document (id, snapshot_id, ref, number, exempt, name, title, media_type, part, place, size, sha256, body)
        SELECT '${d.id}', s.id, s.ref, 1, false, '${d.name}', 'A document', 'application/octet-stream', 'REPORT', ${place}, ${d.size}, '${d.sha256}', convert_to('${d.text}', 'UTF8')
          FROM report_snapshot s WHERE s.ref = '${ref}';`).join("")}
        INSERT INTO pack (id, ref, report_id, report_ref, report_version, exempt, title, body, classification, hash, manifest, released_at, released_by)
        VALUES ('${id}', '${pack}', '${id}', '${ref}', 1, false, 'Update', 'Committee', 'PUBLIC', '${hash}', '${manifest}', now(), 'Officer');
        ${documents.map((d, place) => `
        INSERT INTO pack_document (pack_id, exempt, document_id, ordinal, name, part, media_type, size, sha256)
        VALUES ('${id}', false, '${d.id}', ${place}, '${d.name}', 'REPORT', 'application/octet-stream', ${d.size}, '${d.sha256}');`).join("")}
        WITH queued AS (
            INSERT INTO delivery (pack_id, exempt, destination_id, asked_at, next_at)
            SELECT '${id}', false, d.id, now(), now() FROM destination d WHERE d.name LIKE 'Faults %' RETURNING id)
        INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
        SELECT 'delivery', id::text, now(), false, 1 FROM queued;
        COMMIT;`);
    released.set(`${pack}-${hash.slice(0, 12)}`, { manifest, documents });
}

function destination(kind, address, settings) {
    psql(DATABASE, "-c", `INSERT INTO destination (name, kind, address, settings) VALUES ('Faults ${kind} ${randomUUID()}', '${kind}', '${address}', '${JSON.stringify(settings)}')`);
}

/** Takes every pack away whose manifest is there; it must be whole, and never come again. */
function takeAway() {
    for (const name of readdirSync(watched)) {
        if (!existsSync(join(watched, name, "manifest.json"))) continue;
        const found = Object.fromEntries(readdirSync(join(watched, name)).map((file) => [file, readFileSync(join(watched, name, file), "utf8")]));
        holds(name, found);
        if (existsSync(join(taken, name))) throw new Error(`${name} came to the folder twice`);
        renameSync(join(watched, name), join(taken, name));
    }
}

/** A receiver that takes its time and keeps what it took by Idempotency-Key. */
async function receive() {
    const server = createServer((request, response) => {
        const pieces = [];
        request.on("data", (piece) => pieces.push(piece));
        request.on("end", async () => {
            const [, , folder, file] = request.url.split("/");
            const body = Buffer.concat(pieces).toString("utf8");
            if (request.headers["idempotency-key"] !== sha256(body)) throw new Error(`${request.url} came under the key of something else`);
            const files = received.get(folder) ?? received.set(folder, new Map()).get(folder);
            if (files.has(file)) repeats++;
            else files.set(file, body);
            await pause(Math.random() * 300);
            response.writeHead(201).end();
        });
    });
    await new Promise((resolve) => server.listen(0, resolve));
    return server;
}

function holds(name, found) {
    const { manifest, documents } = released.get(name) ?? {};
    if (!manifest) throw new Error(`Nobody released ${name}`);
    if (found["manifest.json"] !== manifest) throw new Error(`${name} has another manifest`);
    for (const { name: file, sha256: hash } of documents) {
        if (sha256(found[file] ?? "") !== hash) throw new Error(`${file} of ${name} is not what its manifest says`);
    }
    if (Object.keys(found).length !== documents.length + 1) throw new Error(`${name} holds ${Object.keys(found)}`);
}

function check() {
    const came = new Set(readdirSync(taken));
    for (const name of released.keys()) {
        if (!came.has(name)) throw new Error(`${name} never came to the folder`);
        const files = received.get(name);
        if (!files) throw new Error(`${name} was never received`);
        if ([...files.keys()].at(-1) !== "manifest.json") throw new Error(`The manifest of ${name} did not come last: ${[...files.keys()]}`);
        holds(name, Object.fromEntries(files));
    }
    if (came.size !== released.size || received.size !== released.size) throw new Error("More came than was released");
    const odd = rows(`SELECT v.id, v.state FROM delivery v JOIN pack p ON p.id = v.pack_id
        WHERE p.ref LIKE 'RPT-F-%' AND (v.state NOT IN ('DELIVERED', 'ACCEPTED') OR 1 <> (SELECT count(*) FROM delivery_outcome o
              WHERE o.delivery_id = v.id AND o.result IN ('DELIVERED', 'ACCEPTED')))`);
    if (odd.length > 0) throw new Error(`Not on record as arrived once: ${odd}`);
}

function count(...states) {
    return Number(psql(DATABASE, "-c", `SELECT count(*) FROM delivery v JOIN pack p ON p.id = v.pack_id WHERE p.ref LIKE 'RPT-F-%' AND v.state IN (${states.map((state) => `'${state}'`)})`).trim());
}

function rows(statement) {
    return psql(DATABASE, "-F", "\t", "-c", statement).trim().split("\n").filter(Boolean).map((line) => line.split("\t"));
}

function sha256(text) {
    return createHash("sha256").update(text).digest("hex");
}
