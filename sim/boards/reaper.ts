import { type ChildProcess, spawn } from "node:child_process";

/**
 * Reads "+PID" and "-PID" lines. When they end, because this program did, kills the processes that are still noted and
 * removes the folder. Plain sh, so that it also works when Node was killed without a chance to clean up.
 */
const SCRIPT = `
folder=$1
pids=' '
while read -r line; do
	case $line in
	+*) pids="$pids\${line#+} " ;;
	-*) pids="\${pids%% \${line#-} *} \${pids#* \${line#-} }" ;;
	esac
done
for pid in $pids; do kill -KILL "$pid" 2>/dev/null; done
rm -rf -- "$folder"
`;

/**
 * Sees to it that no board outlives this program, nor its flash, however that ends. Boards run in process groups of their own, so
 * that a terminal's Ctrl-C, which ends this program, does not reach them as a KeyboardInterrupt.
 */
export class Reaper {
	readonly #child: ChildProcess;
	readonly #pids = new Set<number>();
	readonly #atExit = () => this.killAll();

	/** `folder` is removed when all is over. */
	constructor(folder: string) {
		this.#child = spawn("/bin/sh", ["-c", SCRIPT, "sh", folder], {
			detached: true,
			stdio: ["pipe", "ignore", "ignore"],
		});
		this.#child.on("error", () => {});
		this.#child.stdin?.on("error", () => {});
		this.#child.unref();
		process.on("exit", this.#atExit);
	}

	watch(pid: number): void {
		this.#pids.add(pid);
		this.#child.stdin?.write(`+${pid}\n`);
	}

	/** The process has ended by itself: its number may soon be another's. */
	unwatch(pid: number): void {
		this.#pids.delete(pid);
		this.#child.stdin?.write(`-${pid}\n`);
	}

	killAll(): void {
		for (const pid of this.#pids) {
			try {
				process.kill(pid, "SIGKILL");
			} catch {
				// It has ended meanwhile.
			}
		}
	}

	close(): void {
		this.killAll();
		process.off("exit", this.#atExit);
		this.#child.stdin?.end();
	}
}
