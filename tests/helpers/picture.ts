/** What stands in the lines of a picture of a terminal (docs/start.svg). */
export function linesOfPicture(svg: string): string[] {
	return [...svg.matchAll(/<text [^>]*>(.*)<\/text>/g)].map(([, line = ""]) =>
		line
			.replace(/<[^>]*>/g, "")
			.replaceAll("&quot;", '"')
			.replaceAll("&lt;", "<")
			.replaceAll("&gt;", ">")
			.replaceAll("&amp;", "&"),
	);
}
