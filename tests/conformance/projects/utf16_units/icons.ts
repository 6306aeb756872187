export const ICONS: Record<string, string> = { ok: "✅", rocket: "🚀", party: "🎉" };
export function decorate(name: string, text: string): string { return `${ICONS[name] ?? "?"} ${text}`; }
export default class Label { constructor(private text: string) {} get width(): number { return this.text.length; } *chars() { yield* this.text; } toString() { return `<${this.text}>`; } }
