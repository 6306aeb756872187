// Modules that are needed for a moment only: brought in then, and let go, so that the heap holds their code no longer than that.
import { modules } from "sys";

declare function __import__(name: string): unknown;

/** The module `name`, imported if need be. `M` is its type: `bring<typeof import("./tls")>("mqtt.tls")`. */
export function bring<M>(name: string): M {
	__import__(name);
	return modules.get(name)! as M;
}

/** Forgets modules of a package, `package.module` each, which whoever needs them brings in again. */
export function let_go(...names: string[]): void {
	for (const name of names) {
		modules.pop(name, null);
		const [parent, own] = name.split(".");
		setattr(modules.get(parent!)! as object, own!, null);
	}
}
