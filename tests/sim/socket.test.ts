import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { createServer as createTlsServer } from "node:tls";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { World } from "../../sim/world.ts";
import { temporaryFolder } from "../helpers/folder.ts";
import { addBoard, inWorld, output, printed } from "./world-fixture.ts";

const test = suite("sockets, on MicroPython");

/** A server on this machine whose connections are collected. */
async function serve(): Promise<{ port: number; server: Server; connections: Socket[]; text: () => string }> {
	const connections: Socket[] = [];
	let received = "";
	const server = createServer((socket) => {
		connections.push(socket);
		socket.on("error", () => {});
		socket.on("data", (data) => {
			received += data.toString();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("no port");
	return { port: address.port, server, connections, text: () => received };
}

async function withServer(work: (world: World, served: Awaited<ReturnType<typeof serve>>) => Promise<void>) {
	const served = await serve();
	try {
		await inWorld((world) => work(world, served));
	} finally {
		for (const connection of served.connections) connection.destroy();
		served.server.close();
	}
}

async function until(what: string, condition: () => boolean): Promise<void> {
	const end = performance.now() + 5000;
	while (!condition()) {
		if (performance.now() > end) throw new Error(`Never came: ${what}.`);
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
}

const JOIN = `
sta = radio(); sta.connect("home", "secret")
while not sta.isconnected():
    time.sleep_ms(5)
`;

test("without Wi-Fi nothing can be reached: EHOSTUNREACH, and names are not found", async () => {
	const lines = await output(`
		import socket, errno
		radio()
		s = socket.socket()
		attempt(s.connect, ("127.0.0.1", 9))
		u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
		attempt(u.sendto, b"x", ("127.0.0.1", 9))
		attempt(socket.getaddrinfo, "pool.ntp.org", 123)
		print(socket.getaddrinfo("10.1.2.3", 80)[0][-1], errno.EHOSTUNREACH)
	`);
	assert.equal(lines, ["OSError 113", "OSError 113", "OSError -202", "('10.1.2.3', 80) 113"]);
});

test("asyncio's streams work over Wi-Fi, both ways, and an orderly close reaches the other side", async () => {
	await withServer(async (world, { port, connections, text }) => {
		const main = `
			${JOIN.trim().replaceAll("\n", "\n\t\t\t")}
			import asyncio
			async def main():
			    reader, writer = await asyncio.open_connection("127.0.0.1", ${port})
			    writer.write(b"hello\\n")
			    await writer.drain()
			    print("line", await reader.readline())
			    print("rest", await reader.readexactly(4))
			    writer.close()
			    await writer.wait_closed()
			    print("closed")
			asyncio.run(main())
		`;
		await addBoard(world, "a1", main);
		await until("the greeting", () => text() === "hello\n");
		let ended = false;
		connections[0]?.on("end", () => {
			ended = true;
		});
		connections[0]?.write("welcome\nmore");
		assert.is(await printed(world, "a1", "line"), "line b'welcome\\n'");
		assert.is(await printed(world, "a1", "rest"), "rest b'more'");
		await printed(world, "a1", "closed");
		await until("the end of the connection", () => ended);
	});
});

test("a port that nobody listens on refuses the connection", async () => {
	const { port, server } = await serve();
	server.close();
	const lines = await output(`${JOIN}import socket\nattempt(socket.socket().connect, ("127.0.0.1", ${port}))`);
	assert.equal(lines, ["OSError 111"]);
});

const ECHO = (port: number) => `${JOIN}
import asyncio
async def main():
    reader, writer = await asyncio.open_connection("127.0.0.1", ${port})
    writer.write(b"up")
    await writer.drain()
    print("connected")
    while True:
        data = await reader.read(100)
        if not data:
            break
        print("got", data)
        writer.write(b"<" + data + b">")
        await writer.drain()
    print("ended")
asyncio.run(main())
`;

test("a connection goes dead while the access point is off, and goes on when the board has joined again", async () => {
	await withServer(async (world, { port, connections, text }) => {
		await addBoard(world, "a1", ECHO(port));
		await printed(world, "a1", "connected");
		await until("what it said first", () => text() === "up");
		world.accessPoint.off();
		connections[0]?.write("lost?");
		await world.waitFor((e) => e.kind === "radio" && e.note.startsWith("lost home"));
		await new Promise((resolve) => setTimeout(resolve, 100));
		assert.not(world.events.some((e) => e.kind === "output" && e.line.startsWith("got")));
		assert.is(text(), "up");
		world.accessPoint.on();
		assert.is(await printed(world, "a1", "got"), "got b'lost?'");
		await until("the answer", () => text() === "up<lost?>");
	});
});

test("what was sent in vain comes after what a new connection says, for TCP waits longer and longer to repeat it", async () => {
	await withServer(async (world, { port, text }) => {
		const main = `
			import socket
			${JOIN.trim().replaceAll("\n", "\n\t\t\t")}
			def connected():
			    s = socket.socket()
			    s.connect(("127.0.0.1", ${port}))
			    return s
			old = connected()
			print("connected")
			while sta.isconnected():
			    time.sleep_ms(5)
			old.write(b"old")
			old.close()
			print("sent")
			while not sta.isconnected():
			    time.sleep_ms(5)
			connected().write(b"new")
		`;
		await addBoard(world, "a1", main);
		await printed(world, "a1", "connected");
		world.accessPoint.off();
		await printed(world, "a1", "sent");
		await new Promise((resolve) => setTimeout(resolve, 500));
		world.accessPoint.on();
		await until("both", () => text().length === 6);
		assert.is(text(), "newold");
	});
});

test("a board that is reset leaves a half-open connection; data to it is answered with a reset when it is back", async () => {
	await withServer(async (world, { port, connections }) => {
		const board = await addBoard(world, "a1", ECHO(port));
		await printed(world, "a1", "connected");
		const old = connections[0];
		let state = "open";
		old?.on("end", () => {
			state = "ended";
		});
		old?.on("error", (error) => {
			state = (error as NodeJS.ErrnoException).code ?? "error";
		});
		const after = world.mark();
		await board.reset();
		await printed(world, "a1", "connected", { after });
		assert.is(state, "open", "nobody has said goodbye");
		old?.write("are you there?");
		await until("the reset", () => state === "ECONNRESET");
	});
});

test("a soft reset closes connections in order", async () => {
	await withServer(async (world, { port, connections }) => {
		const main = `
			import socket
			if machine.reset_cause() == machine.PWRON_RESET:
			    sta = radio(); sta.connect("home", "secret")
			    while not sta.isconnected():
			        time.sleep_ms(5)
			    s = socket.socket()
			    s.connect(("127.0.0.1", ${port}))
			    s.write(b"x")
			    machine.soft_reset()
			print("again")
		`;
		await addBoard(world, "a1", main);
		await until("the connection", () => connections.length === 1);
		await printed(world, "a1", "again");
		await until("its end", () => connections[0]?.readableEnded === true);
	});
});

test("the other side's end and its refusals reach the board", async () => {
	await withServer(async (world, { port, connections }) => {
		await addBoard(world, "a1", ECHO(port));
		await printed(world, "a1", "connected");
		connections[0]?.end();
		await printed(world, "a1", "ended");
	});
});

/** A key and a certificate that nobody vouches for, by OpenSSL's command; null where there is none. */
function selfMade(): { key: string; cert: string } | null {
	const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(temporaryFolder(), name)) as [string, string];
	const made = spawnSync("openssl", [
		...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"],
		...["-keyout", key, "-out", cert],
	]);
	return made.status === 0 ? { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") } : null;
}

const identity = selfMade();
/** Where the openssl command is not installed, there is no certificate to test with. */
const withOpenssl = identity === null ? test.skip : test;

withOpenssl("TLS goes over a simulated socket, by asyncio's streams", async () => {
	const server = createTlsServer(identity ?? {}, (socket) => {
		socket.on("error", () => {});
		socket.on("data", (data) => socket.write(`<${data}>`));
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const lines = await output(`${JOIN}
import asyncio, ssl
async def main():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.verify_mode = ssl.CERT_NONE
    address = ("127.0.0.1", ${(server.address() as { port: number }).port})
    reader, writer = await asyncio.open_connection(*address, ssl=context, server_hostname="localhost")
    writer.write(b"secret")
    await writer.drain()
    print(await reader.readexactly(8))
    writer.close()
    await writer.wait_closed()
asyncio.run(main())
`);
	server.close();
	assert.equal(lines, ["b'<secret>'"]);
});

test("a board can listen itself, and send datagrams", async () => {
	const lines = await output(`${JOIN}
import socket
a = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
a.bind(("127.0.0.1", 0))
b = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
b.bind(("127.0.0.1", 45333))
a.sendto(b"over", ("127.0.0.1", 45333))
data, sender = b.recvfrom(10)
print(data, sender[0])
`);
	assert.equal(lines, ["b'over' 127.0.0.1"]);
});

test.run();
