// W4: updates posted by somebody who is signed in, and what PostgreSQL alone makes of the same transaction.
import { Agent, request } from "node:http";

const CLIENTS = 32;
const BODY = JSON.stringify({
    progress: "Partners agreed the next stage at their meeting, and the figures of the first quarter were asked for.",
});

/** Signs a demonstration account in the way a browser does, and returns the cookies of the session. */
export async function signIn(base, account) {
    const jars = new Map();
    const visit = async (address, options = {}) => {
        const { origin } = new URL(address);
        const jar = jars.get(origin) ?? jars.set(origin, new Map()).get(origin);
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
        const answer = await fetch(address, { ...options, redirect: "manual", headers: { ...options.headers, cookie } });
        for (const set of answer.headers.getSetCookie()) {
            const [, name, value] = /^([^=]+)=([^;]*)/.exec(set);
            if (value === "") jar.delete(name);
            else jar.set(name, value);
        }
        const next = answer.headers.get("location");
        return next ? visit(new URL(next, address).href) : answer;
    };
    const form = await (await visit(`${base}/auth/sign-in?return=/`)).text();
    const action = /<form[^>]*action="([^"]+)"/.exec(form)[1].replaceAll("&amp;", "&");
    await visit(action, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({ username: account, password: "demo-only" }).toString(),
    });
    return [...jars.get(new URL(base).origin)].map(([name, value]) => `${name}=${value}`).join("; ");
}

/** Posts an update of one address after the other until the time is up, and waits for every answer. */
export async function post(base, cookie, addresses, seconds) {
    const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
    const headers = {
        cookie,
        "x-requested-with": "due-regard",
        "content-type": "application/json",
        "content-length": Buffer.byteLength(BODY),
    };
    const once = (address) =>
        new Promise((resolve, reject) => {
            const asked = request(`${base}${address}`, { agent, method: "POST", headers }, (answer) => {
                answer.resume().on("end", () => resolve(answer.statusCode));
            });
            asked.on("error", reject).end(BODY);
        });
    let taken = 0;
    let stored = 0;
    const refused = new Map();
    const began = performance.now();
    const client = async () => {
        while (performance.now() - began < seconds * 1000) {
            if (taken === addresses.length) throw new Error(`${taken} actions were not enough for ${seconds} seconds`);
            const status = await once(addresses[taken++]);
            if (status === 201) stored++;
            else refused.set(status, (refused.get(status) ?? 0) + 1);
        }
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
    const elapsed = (performance.now() - began) / 1000;
    agent.destroy();
    if (refused.size > 0) throw new Error(`Updates were refused: ${JSON.stringify([...refused])}`);
    return { rate: stored / elapsed, stored, taken };
}
