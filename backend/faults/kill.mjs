// Service officers hand updates in, an equalities officer acknowledges and publishes them one by one and many at once,
// and the application is killed without warning at a random moment; then everything that was answered must be there,
// nothing may be half there, and the trail must account for every row. Again and again.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { freePort, generate, pause, psql, start } from "../bench/product.mjs";
import { signIn } from "../bench/writes.mjs";

const KILLS = Number(process.env.KILLS ?? 50);
const DESKS = 6;
const DATABASE = "due_regard";
const PLAN = "B1";

generate(DATABASE, 1, 2);
// Every action is Housing's, so that one service officer can write for all of them.
psql(DATABASE, "-v", "ON_ERROR_STOP=1", "-c", "SET session_replication_role = replica",
    "-c", "UPDATE service SET code = 'HOUSING', name = 'Housing' WHERE code = 'SERVICE_1'", "-c", "UPDATE action SET lead_service_id = (SELECT id FROM service WHERE code = 'HOUSING')");
const actions = psql(DATABASE, "-c", "SELECT ref FROM action ORDER BY ref").trim().split("\n");

const launched = process.env.BASE_URL;
const people = { author: await signIn(launched, "housing-officer"), officer: await signIn(launched, "equalities-officer") };
const environment = { ...(await provider(launched)), PORT: String(await freePort()) };

/** What was answered with success: reference of an update -> the furthest state that anybody was told of. */
const told = new Map();
/** What was sent together for publication and never answered. */
const unanswered = [];
const ORDER = ["DRAFT", "SUBMITTED", "ACKNOWLEDGED", "PUBLISHED"];
let cut = 0;

for (let kill = 1; kill <= KILLS; kill++) {
    const application = await start(DATABASE, environment);
    const work = { over: false };
    const desks = Array.from({ length: DESKS }, (_, desk) => atDesk(application.base, work, desk));
    await pause(500 + Math.random() * 4000);
    await application.stop("SIGKILL");
    work.over = true;
    await Promise.all(desks);
    check();
    console.error(`Kill ${kill}: ${told.size} updates answered for, ${count("PUBLISHED")} of them published, ${cut} requests cut off`);
}
const application = await start(DATABASE, environment);
await seen(application.base);
await application.stop();
verifyTrail();
if (cut < KILLS || count("PUBLISHED") < KILLS) throw new Error(`${cut} requests cut off, ${count("PUBLISHED")} updates published: ${KILLS} kills did not fall into work`);
console.log(`${KILLS} kills, ${cut} requests cut off, ${told.size} updates answered for, ${count("PUBLISHED")} published: nothing missing, nothing half done, the trail holds.`);

/** Goes round the actions of this desk: begin, hand in, acknowledge, publish; every third time three together. */
async function atDesk(base, work, desk) {
    const own = actions.filter((_, place) => place % DESKS === desk);
    for (let turn = Math.floor(Math.random() * own.length); !work.over; turn++) {
        const together = turn % 3 === 0 ? 3 : 1;
        const batch = [];
        for (let i = 0; i < together && !work.over; i++) {
            const update = await acknowledged(base, own[(turn + i) % own.length]);
            if (update) batch.push(update);
        }
        if (work.over || batch.length === 0) continue;
        if (batch.length === 1) {
            await step(base, batch[0], "publication", people.officer);
        } else {
            const items = batch.map(({ ref, version }) => ({ ref, version }));
            const answer = await ask(base, "POST", `/api/v1/publications?plan=${PLAN}`, people.officer, { items });
            if (answer === null) unanswered.push(batch.map(({ ref }) => ref));
            else for (const { ref } of batch) tell(ref, "PUBLISHED");
        }
    }
}

/** An update of the action that waits for publication: a new one, or one that a kill has left on its way. */
async function acknowledged(base, action) {
    let update = await ask(base, "POST", `/api/v1/actions/${action}/updates?plan=${PLAN}`, people.author, {
        progress: `Partners met about ${action}; ${createHash("sha256").update(String(Math.random())).digest("hex")}`,
        nextSteps: [],
    }, [409]);
    if (update?.problem) {
        const ref = /Update (\S+) of this action/.exec(update.problem.detail)?.[1];
        if (!ref) throw new Error(`Nobody knows why: ${JSON.stringify(update.problem)}`);
        update = await ask(base, "GET", `/api/v1/updates/${ref}?plan=${PLAN}`, people.officer);
    } else if (update) {
        tell(update.ref, "DRAFT");
    }
    if (update?.state === "DRAFT") update = await step(base, update, "submission", people.author);
    if (update?.state === "SUBMITTED") update = await step(base, update, "acknowledgement", people.officer);
    return update;
}

async function step(base, update, name, who) {
    const answer = await ask(base, "POST", `/api/v1/updates/${update.ref}/${name}?plan=${PLAN}`, who, undefined, [], update.etag);
    if (answer) tell(answer.ref, answer.state);
    return answer;
}

function tell(ref, state) {
    if (ORDER.indexOf(state) >= ORDER.indexOf(told.get(ref) ?? "DRAFT")) told.set(ref, state);
}

function count(state) {
    return [...told.values()].filter((one) => one === state).length;
}

/** The answer, null when the connection was cut; anything but success and what is expected ends the trial. */
async function ask(base, method, path, cookie, body, expected = [], etag) {
    let answer;
    let text;
    try {
        answer = await fetch(base + path, {
            method,
            headers: {
                cookie,
                "x-requested-with": "due-regard",
                ...(body ? { "content-type": "application/json" } : {}),
                ...(etag ? { "if-match": etag } : {}),
            },
            body: body && JSON.stringify(body),
        });
        text = await answer.text();
    } catch {
        cut++;
        return null;
    }
    const content = text ? JSON.parse(text) : {};
    if (answer.ok) return content.head ? { ...content.head, etag: answer.headers.get("etag") } : { ...content, etag: answer.headers.get("etag") };
    if (expected.includes(answer.status)) return { problem: content };
    throw new Error(`${method} ${path}: ${answer.status} ${text}`);
}

/** Holds what is stored against what was answered, straight after a kill. */
function check() {
    const stored = new Map(rows("SELECT ref, state FROM progress_update WHERE origin = 'ENTERED'"));
    for (const [ref, state] of told) {
        const there = stored.get(ref);
        if (!there || ORDER.indexOf(there) < ORDER.indexOf(state)) {
            throw new Error(`Update ${ref} was answered as ${state} and is ${there ?? "missing"}`);
        }
    }
    for (const batch of unanswered) {
        const states = new Set(batch.map((ref) => stored.get(ref) === "PUBLISHED"));
        if (states.size > 1) throw new Error(`Of ${batch}, sent together, some are published and some are not`);
    }
    unanswered.length = 0;
    none("published, but without who did what when", `
        SELECT ref FROM progress_update WHERE origin = 'ENTERED' AND state = 'PUBLISHED'
           AND num_nulls(submitted_at, acknowledged_at, reviewer_id, published_at) > 0`);
    none("the latest of its action, but not what its action shows", `
        SELECT DISTINCT ON (u.action_id) u.ref FROM progress_update u JOIN action_state s ON s.action_id = u.action_id
         WHERE u.state = 'PUBLISHED' AND s.latest_update_on < u.on_date`);
    none("published, but in no search", `
        SELECT u.ref FROM progress_update u JOIN search_source s ON s.action_id = u.action_id
         WHERE u.state = 'PUBLISHED' AND u.origin = 'ENTERED'
           AND NOT EXISTS (SELECT 1 FROM search_entry e WHERE e.action_id = s.action_id
                              AND e.document = search_document(s.plan_id, s.action_id, s.wording))`);
    none("stored, but not in the trail as it is stored", `
        SELECT u.ref FROM progress_update u
         WHERE u.origin = 'ENTERED' AND NOT EXISTS (
               SELECT 1 FROM audit.change c WHERE c.row_id = u.id AND c.after ->> 'state' = u.state
                  AND (c.after ->> 'version')::int = u.version)`);
}

/** After the last start everybody reads what was published. */
async function seen(base) {
    for (const [ref, action] of rows(`SELECT u.ref, a.ref FROM progress_update u JOIN action a ON a.id = u.action_id
                                       WHERE u.origin = 'ENTERED' AND u.state = 'PUBLISHED'`)) {
        const list = await (await fetch(`${base}/api/v1/actions/${action}/updates?plan=${PLAN}&size=200`)).json();
        if (!list.items.some((update) => update.ref === ref)) throw new Error(`Update ${ref} of ${action} is published and not shown`);
    }
}

function verifyTrail() {
    execFileSync(join(process.env.JAVA_HOME, "bin/java"), ["--enable-native-access=ALL-UNNAMED", "-jar", "backend/launcher/target/launcher.jar", "verify-audit"], {
        stdio: "inherit",
    });
}

function rows(statement) {
    return psql(DATABASE, "-F", "\t", "-c", statement).trim().split("\n").filter(Boolean).map((line) => line.split("\t"));
}

function none(what, statement) {
    const found = psql(DATABASE, "-c", statement).trim();
    if (found) throw new Error(`${what}: ${found.replaceAll("\n", ", ")}`);
}

/** What the launcher told its own application about sign-in, so that the sessions hold here as well. */
async function provider(base) {
    const answer = await fetch(`${base}/auth/sign-in?return=/`, { redirect: "manual" });
    const url = /^(.*\/realms\/[^/]+)\//.exec(answer.headers.get("location"))[1];
    const home = readdirSync(process.env.DATA_DIR).find((name) => /^keycloak-\d+$/.test(name));
    const secret = readFileSync(join(process.env.DATA_DIR, home, "client-secret"), "utf8");
    return { OIDC_URL: url, OIDC_CLIENT_ID: "due-regard", OIDC_CLIENT_SECRET: secret, DUE_REGARD_DEMO: "true" };
}
