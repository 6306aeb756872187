// TypeScript's types and values as somebody reads them who writes MicroPython.
import { Node, type TupleTypeNode, type TypeNode } from "ts-morph";

const NAMES: { readonly [name: string]: string } = {
	string: "str",
	boolean: "bool",
	number: "float",
	void: "None",
	null: "None",
	undefined: "None",
	unknown: "object",
	object: "object",
	Record: "dict",
	ReadonlyArray: "list",
	Array: "list",
};

const VALUES: { readonly [text: string]: string } = { true: "True", false: "False", null: "None", undefined: "None" };

/** A type as Python writes it: `str | None`, `tuple[str, bytes]`; a coroutine by what it gives. */
export function pythonType(type: TypeNode | undefined): string {
	if (type === undefined) return "object";
	if (Node.isUnionTypeNode(type)) return type.getTypeNodes().map(pythonType).join(" | ");
	if (Node.isParenthesizedTypeNode(type)) return pythonType(type.getTypeNode());
	if (Node.isArrayTypeNode(type)) return `list[${pythonType(type.getElementTypeNode())}]`;
	if (Node.isTupleTypeNode(type)) return `[${elements(type)}]`;
	if (Node.isNamedTupleMember(type)) return pythonType(type.getTypeNode());
	if (Node.isTypeOperatorTypeNode(type)) {
		const inner = type.getTypeNode();
		return Node.isTupleTypeNode(inner) ? `tuple[${elements(inner)}]` : pythonType(inner);
	}
	if (Node.isFunctionTypeNode(type)) {
		const parameters = type.getParameters().map((one) => `${one.getName()}: ${pythonType(one.getTypeNode())}`);
		return `function(${parameters.join(", ")})`;
	}
	if (Node.isTypeReference(type)) {
		const name = type.getTypeName().getText();
		const args = type.getTypeArguments();
		if (name === "Promise") return pythonType(args[0]);
		const meant = type.getTypeName().getSymbol();
		const [alias] = (meant?.getAliasedSymbol() ?? meant)?.getDeclarations() ?? [];
		if (Node.isTypeAliasDeclaration(alias) && alias.getTypeParameters().length === 0)
			return pythonType(alias.getTypeNode());
		return named(name) + (args.length > 0 ? `[${args.map(pythonType).join(", ")}]` : "");
	}
	return named(type.getText());
}

/** A default or a constant's value: `False`, `None`, `1000`; as it stands if Python writes it the same way. */
export function pythonValue(text: string): string {
	return VALUES[text] ?? text;
}

function elements(tuple: TupleTypeNode): string {
	return tuple.getElements().map(pythonType).join(", ");
}

function named(name: string): string {
	return NAMES[name] ?? name;
}
