# Parses Python and gives its structure, for comparing with what was printed.
# usage: python3 structure.py FILE, a file with a JSON list of texts; prints a JSON list of structures or error texts
import ast
import json
import sys

OPERATORS = {
    "Add": "+", "Sub": "-", "Mult": "*", "Div": "/", "FloorDiv": "//", "Mod": "%", "Pow": "**", "LShift": "<<",
    "RShift": ">>", "BitAnd": "&", "BitOr": "|", "BitXor": "^", "USub": "-", "UAdd": "+", "Invert": "~", "Not": "not",
    "Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is", "IsNot": "is not",
    "In": "in", "NotIn": "not in", "And": "and", "Or": "or",
}  # fmt: skip


def operator(node):
    return OPERATORS[type(node).__name__]


def many(nodes):
    return [shape(n) for n in nodes]


def constant(value):
    if value is None or isinstance(value, (bool, str)):
        return value
    return ["bytes", *value] if isinstance(value, bytes) else ["number", repr(value)]


def parameters(args):
    given = [None] * (len(args.args) - len(args.defaults)) + args.defaults
    plain = [[a.arg, d and shape(d)] for a, d in zip(args.args, given)]
    return plain + ([["*" + args.vararg.arg, None]] if args.vararg else [])


def shape(n):
    if n is None:
        return None
    match n:
        case ast.Name():
            return ["name", n.id]
        case ast.Constant():
            return constant(n.value)
        case ast.Attribute():
            return ["attr", shape(n.value), n.attr]
        case ast.Subscript(slice=ast.Slice()):
            return ["slice", shape(n.value), shape(n.slice.lower), shape(n.slice.upper)]
        case ast.Subscript():
            return ["index", shape(n.value), shape(n.slice)]
        case ast.Call():
            return ["call", shape(n.func), many(n.args), [[k.arg, shape(k.value)] for k in n.keywords]]
        case ast.Starred():
            return ["star", shape(n.value)]
        case ast.UnaryOp():
            return ["unary", operator(n.op), shape(n.operand)]
        case ast.BinOp():
            return ["binary", operator(n.op), shape(n.left), shape(n.right)]
        case ast.Compare():
            return ["compare", [operator(o) for o in n.ops], shape(n.left), many(n.comparators)]
        case ast.BoolOp():
            return ["logical", operator(n.op), many(n.values)]
        case ast.IfExp():
            return ["cond", shape(n.test), shape(n.body), shape(n.orelse)]
        case ast.Lambda():
            return ["lambda", parameters(n.args), shape(n.body)]
        case ast.Tuple():
            return ["tuple", many(n.elts)]
        case ast.List():
            return ["list", many(n.elts)]
        case ast.Dict():
            return ["dict", [[shape(k), shape(v)] for k, v in zip(n.keys, n.values)]]
        case ast.ListComp():
            [part] = n.generators
            return ["comprehension", shape(n.elt), part.target.id, shape(part.iter), many(part.ifs)]
        case ast.NamedExpr():
            return ["walrus", n.target.id, shape(n.value)]
        case ast.Await():
            return ["await", shape(n.value)]
        case ast.Yield():
            return ["yield", shape(n.value)]
        case ast.YieldFrom():
            return ["yieldFrom", shape(n.value)]
    raise TypeError(ast.dump(n))


def first_value(text):
    """The structure of what the first statement of the first function stores."""
    try:
        return shape(ast.parse(text).body[0].body[0].value)
    except SyntaxError as e:
        return "SyntaxError: " + str(e) + "\n" + text


with open(sys.argv[1]) as f:
    texts = json.load(f)
print(json.dumps([first_value(t) for t in texts]))
