package qicao.fillin;

import qicao.template.MeetingType;

/**
 * A checked fill-in.
 *
 * @param type the meeting type it names
 * @param root all its values
 */
public record FillIn(MeetingType type, Entry root) {}
