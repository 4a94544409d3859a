/**
 * The template library: meeting types, and what drafts can say as a catalogue of frames and headings, read from FreeMarker
 * files of the jar and a folder, checked, and written. Open {@link qicao.template.TemplateLibrary} and
 * {@link qicao.template.CatalogueReader} first.
 */
@NullMarked
package qicao.template;

import org.jspecify.annotations.NullMarked;
