// What a terminal shows, as a picture: coloured lines of monospace text on a dark ground of their own.

/** Characters of one look: what the terminal was told by escape sequences (SGR) before them. */
interface Span {
	readonly text: string;
	/** The column of its first character, from 0 on. */
	readonly column: number;
	readonly look: Look;
}

interface Look {
	readonly color?: string;
	readonly bold?: boolean;
	readonly dim?: boolean;
}

const ESCAPE = "\u001b[";
const GROUND = "#0d1117";
const TEXT_COLOR = "#e6edf3";
/** By the numbers of SGR. */
const COLORS: Readonly<Record<number, string>> = {
	31: "#ff7b72",
	32: "#56d364",
	33: "#e3b341",
	34: "#79c0ff",
	35: "#d2a8ff",
	36: "#56d4dd",
};

/** Of the picture, in its own units. */
const FONT_SIZE = 13;
const CELL_WIDTH = 7.8;
const LINE_HEIGHT = 19;
const MARGIN = 16;

/**
 * An SVG of terminal output.
 *
 * @param text lines, with the escape sequences for bold, dim and the six colours that picocolors writes
 * @param columns of the terminal that is shown; lines are not cut here
 * @param label what the picture shows, for those who cannot see it
 */
export function terminalSvg(text: string, columns: number, label: string): string {
	const lines = text.replace(/\n$/, "").split("\n");
	const width = Math.ceil(columns * CELL_WIDTH + 2 * MARGIN);
	const height = lines.length * LINE_HEIGHT + 2 * MARGIN;
	let look: Look = {};
	const drawn = lines.map((line, row) => {
		const { spans, after } = spansOf(line, look);
		look = after;
		return `\t<text y="${MARGIN + row * LINE_HEIGHT + FONT_SIZE}">${spans.map(drawSpan).join("")}</text>\n`;
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${xml(label)}">\n`,
		`\t<style>text { font: ${FONT_SIZE}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: ${TEXT_COLOR}; white-space: pre }</style>\n`,
		`\t<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${GROUND}" stroke="#3d444d"/>\n`,
		...drawn,
		"</svg>\n",
	].join("");
}

/** The spans of a line that begins in a look, and the look in which it ends. */
function spansOf(line: string, before: Look): { spans: Span[]; after: Look } {
	const [first = "", ...others] = line.split(ESCAPE);
	const spans: Span[] = [];
	let look = before;
	let column = 0;
	const add = (text: string) => {
		if (text.trim() !== "") spans.push({ text, column, look });
		column += [...text].length;
	};
	add(first);
	for (const part of others) {
		const end = part.indexOf("m");
		for (const code of part.slice(0, end).split(";")) look = told(look, Number(code));
		add(part.slice(end + 1));
	}
	return { spans, after: look };
}

/** The look after one SGR code. */
function told(look: Look, code: number): Look {
	const color = COLORS[code];
	if (color !== undefined) return { ...look, color };
	switch (code) {
		case 0:
			return {};
		case 1:
			return { ...look, bold: true };
		case 2:
			return { ...look, dim: true };
		case 22:
			return { ...look, bold: false, dim: false };
		case 39:
			return { ...look, color: TEXT_COLOR };
		default:
			throw new Error(`the picture knows no terminal code ${code}`);
	}
}

/** Place and width are said, for a reader's monospace font may be wider or narrower. */
function drawSpan({ text, column, look }: Span): string {
	const attributes = [
		`x="${units(MARGIN + column * CELL_WIDTH)}"`,
		`textLength="${units([...text].length * CELL_WIDTH)}"`,
		'xml:space="preserve"',
		...(look.color === undefined || look.color === TEXT_COLOR ? [] : [`fill="${look.color}"`]),
		...(look.bold ? ['font-weight="bold"'] : []),
		...(look.dim ? ['fill-opacity="0.65"'] : []),
	];
	return `<tspan ${attributes.join(" ")}>${xml(text)}</tspan>`;
}

const units = (value: number): string => String(Number(value.toFixed(1)));

function xml(text: string): string {
	return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
