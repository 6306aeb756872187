// What JSON.parse gives where the place's type asks for objects with attributes: which of its dictionaries become such.

import { ts } from "ts-morph";
import type { Expr } from "../../../python/ast.ts";
import * as py from "../../../python/build.ts";
import { isPublic } from "../../../types/classes/shapes.ts";
import { isDeclaredOnly } from "../../../types/kinds/kinds.ts";
import { membersOf } from "../../../types/kinds/type-parts.ts";
import type { Context } from "../../context.ts";
import { attributeName } from "../../names/members.ts";
import { partShape, unshownPart } from "../../printing/shapes.ts";

/** The form, as the helper `_formed` takes it; None if nothing of the type is such an object; null if JSON cannot give one. */
export function formOf(cx: Context, type: ts.Type): Expr | null {
	return new Former(cx).of(type);
}

class Former {
	/** Under which name a type's form is held; null as long as nothing has asked for it inside itself. */
	private readonly held = new Map<ts.Type, string | null>();
	private readonly cx: Context;

	constructor(cx: Context) {
		this.cx = cx;
	}

	of(type: ts.Type): Expr | null {
		// where a promise may be asked for, none can come
		const parts = membersOf(type).filter(
			(t) => t.flags & ts.TypeFlags.Object && this.cx.facts.kinds.presentIn(t) !== "promise",
		);
		if (!this.hasInstances(type)) return py.NONE;
		const objects = parts.filter((t) => !this.isList(t));
		const [object] = objects;
		// which of several it is, its type does not tell
		if (objects.length > 1) return null;
		const items = parts.filter((t) => this.isList(t)).map((t) => t.getNumberIndexType());
		if (items.length > 1) return null;
		const known = object === undefined ? undefined : this.held.get(object);
		if (object !== undefined && known !== undefined) return this.heldAgain(object, known);
		if (object !== undefined) this.held.set(object, null);
		const ofItems = items[0] === undefined ? py.NONE : this.of(items[0]);
		const ofFields = object === undefined ? [] : this.fieldsOf(object);
		const index = object?.getStringIndexType();
		const ofOthers = index === undefined ? py.NONE : this.of(index);
		if (ofItems === null || ofFields === null || ofOthers === null) return null;
		const isObject = object !== undefined && this.isInstance(object);
		const made = py.tuple([ofItems, { k: "dict", entries: ofFields }, ofOthers, isObject ? py.TRUE : py.FALSE]);
		return this.finished(object, made);
	}

	/** Met again inside itself: looked up when it is needed. */
	private heldAgain(object: ts.Type, known: string | null): Expr {
		const name = known ?? this.cx.scopes.fresh(this.cx.scopes.opened(this.cx.file), "_form");
		this.held.set(object, name);
		return py.lambda([], py.name(name));
	}

	private finished(object: ts.Type | undefined, made: Expr): Expr {
		const name = object === undefined ? null : (this.held.get(object) ?? null);
		if (object !== undefined && name === null) this.held.delete(object);
		if (name === null) return made;
		this.cx.prologue.push(py.assign(py.name(name), made));
		return py.name(name);
	}

	private fieldsOf(object: ts.Type): (readonly [Expr, Expr])[] | null {
		const fields: (readonly [Expr, Expr])[] = [];
		const isInstance = this.isInstance(object);
		if (isInstance && (object.getSymbol() === undefined || isDeclaredOnly(object.getSymbol() as ts.Symbol)))
			return null;
		for (const p of object.getProperties()) {
			// what is parsed has no methods
			if (p.flags & ts.SymbolFlags.Method) continue;
			if (p.flags & ts.SymbolFlags.Accessor || !isPublic(p) || p.name.startsWith("__")) return null;
			const type = this.cx.checker.getTypeOfSymbol(p);
			const form = this.of(type);
			if (form === null) return null;
			const shape = this.cx.facts.shapes.of(type);
			const shown =
				isInstance && this.cx.facts.shown.hasAny() ? partShape(this.cx, shape, unshownPart(this.cx, shape)) : py.NONE;
			fields.push([py.str(p.name), py.tuple([py.str(isInstance ? attributeName(p.name) : p.name), form, shown])]);
		}
		return fields;
	}

	private isInstance(type: ts.Type): boolean {
		return this.cx.facts.kinds.ofType(type).has("instance");
	}

	private isList(type: ts.Type): boolean {
		return this.cx.facts.kinds.presentIn(type) === "list" || this.cx.facts.kinds.presentIn(type) === "tuple";
	}

	private hasInstances(type: ts.Type, seen: Set<ts.Type> = new Set()): boolean {
		if (seen.has(type)) return false;
		seen.add(type);
		if (type.isUnion()) return type.types.some((t) => this.hasInstances(t, seen));
		if (!(type.flags & ts.TypeFlags.Object)) return false;
		if (this.isInstance(type)) return true;
		const parts = [type.getNumberIndexType(), type.getStringIndexType()].flatMap((t) => t ?? []);
		const members = this.isList(type) ? [] : type.getProperties().map((p) => this.cx.checker.getTypeOfSymbol(p));
		return [...parts, ...members].some((t) => this.hasInstances(t, seen));
	}
}
