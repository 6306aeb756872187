// All that is known of a program before it is lowered, in one hand.

import type { ts } from "ts-morph";
import type { Loaded } from "../program/load.ts";
import { Modules } from "../program/modules.ts";
import { Assignments } from "./assignments.ts";
import { Kinds } from "./kinds.ts";
import { Numbers } from "./numbers.ts";

export class Facts {
	readonly checker: ts.TypeChecker;
	readonly kinds: Kinds;
	readonly assignments: Assignments;
	readonly numbers: Numbers;
	readonly modules: Modules;

	readonly loaded: Loaded;

	constructor(loaded: Loaded) {
		this.loaded = loaded;
		this.checker = loaded.program.getTypeChecker();
		const own = loaded.program.getSourceFiles().filter((f) => !f.isDeclarationFile);
		this.kinds = new Kinds(this.checker, own);
		this.assignments = new Assignments(this.checker, own);
		this.numbers = new Numbers(this.checker, this.kinds, this.assignments);
		this.modules = new Modules(loaded);
	}
}
