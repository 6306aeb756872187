// Our MQTT client over TLS, with a certification authority of our own, on the real MicroPython, against real brokers.
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createServer } from "node:tls";
import { Aedes } from "aedes";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Authority } from "../helpers/certificates.ts";
import { temporaryFolder } from "../helpers/folder.ts";
import { hasMosquitto, Mosquitto } from "../helpers/mosquitto.ts";
import { connected, has, hex, publish, received, type Settings, session, subscribe } from "./mqtt-script.ts";
import type { Script } from "./vm.ts";

const authority = new Authority("nowlink test authority");
const stranger = new Authority("somebody else");
const host = authority.identity("broker.test");
const gateway = authority.identity("gateway");

interface TlsBroker {
	readonly port: number;
	stop(): Promise<void>;
}

async function embedded(asksForCertificate: boolean): Promise<TlsBroker> {
	const aedes = await Aedes.createBroker();
	const { certificatePem: cert, keyPem: key } = host;
	const asks = { requestCert: asksForCertificate, rejectUnauthorized: asksForCertificate };
	const server = createServer({ cert, key, ca: authority.certificatePem, ...asks }, aedes.handle);
	server.on("tlsClientError", () => {}); // tests send bad certificates
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as { port: number };
	const stop = async (): Promise<void> => {
		server.close();
		await new Promise<void>((done) => aedes.close(() => done()));
	};
	return { port, stop };
}

function mosquitto(asksForCertificate: boolean): Promise<TlsBroker> {
	const folder = join(temporaryFolder(), "tls");
	mkdirSync(folder);
	const files = { cafile: authority.certificatePem, certfile: host.certificatePem, keyfile: host.keyPem };
	const lines = Object.entries(files).map(([key, text]) => {
		writeFileSync(join(folder, key), text);
		return `${key} ${join(folder, key)}`;
	});
	return Mosquitto.start(["allow_anonymous true", ...lines, `require_certificate ${asksForCertificate}`].join("\n"));
}

/** The configuration of a client that checks the broker by our authority. */
const checking = (params: Settings = {}): Settings => ({
	ssl: true,
	ssl_params: { cadata: hex(authority.certificate), server_hostname: "broker.test", ...params },
});

for (const [name, present, start] of [
	["the embedded broker", true, embedded],
	["Mosquitto", hasMosquitto(), mosquitto],
] as const) {
	const test = suite(`MQTT over TLS on ${name}`);
	let broker: TlsBroker;
	let script: Script | undefined;
	test.before(async () => {
		if (present) broker = await start(false);
	});
	test.after.each(async () => {
		await script?.end();
		script = undefined;
	});
	test.after(() => broker?.stop());
	const check: typeof test = present ? test : (test.skip as typeof test);

	check(
		"messages pass both ways, short and long, when the broker's certificate is from the CA that is given",
		async () => {
			script = await connected(broker.port, checking());
			await subscribe(script, "loop/#");
			for (const [n, size] of [0, 1, 900, 3900].entries()) {
				publish(script, n, `loop/${n}`, Buffer.alloc(size, "ü"));
				const { topic, message } = await received(script);
				assert.is(topic, `loop/${n}`);
				assert.ok(message.equals(Buffer.alloc(size, "ü")));
			}
			for (let n = 10; n < 110; n++) publish(script, n, "many", `message ${n}`);
			for (let n = 10; n < 110; n++) assert.equal(await script.next(has("published", n)), { published: n, sent: true });
		},
	);

	check("a broker whose certificate is from another CA gets no connection, and the trouble says why", async () => {
		script = await session(broker.port, checking({ cadata: hex(stranger.certificate) }));
		const { trouble, connections } = await script.next<{ trouble: string; connections: number }>(has("event", "down"));
		assert.match(trouble, /^cannot connect to 127\.0\.0\.1:\d+: The certificate /);
		assert.is(connections, 0);
	});

	for (const [what, params] of [
		["another name", { server_hostname: "other.test" }],
		["another name, when none is given and the server's counts,", { server_hostname: null }],
	] as const) {
		check(`a broker whose certificate is for ${what} gets no connection`, async () => {
			script = await session(broker.port, checking(params));
			const { trouble } = await script.next<{ trouble: string }>(has("event", "down"));
			assert.match(trouble, /^cannot connect to 127\.0\.0\.1:\d+: The certificate /);
		});
	}

	check("without a CA nothing is checked, as in the client that people know", async () => {
		script = await connected(broker.port, { ssl: true });
		publish(script, 1, "t", "x");
		assert.equal(await script.next(has("published")), { published: 1, sent: true });
	});

	check("a broker that asks for a client's certificate gets it, and takes nobody without", async () => {
		const strict = await start(true);
		script = await session(strict.port, checking());
		await script.next(has("event", "down"));
		await script.end();
		script = await connected(strict.port, checking({ cert: hex(gateway.certificate), key: hex(gateway.key) }));
		await script.end();
		await strict.stop();
	});

	test.run();
}
