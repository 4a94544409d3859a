package qicao.draft;

import qicao.diagnostic.MessageCatalog;

/** Words an origin for a reader, in one line. */
final class OriginLabel implements Origin.Visitor<String> {
    private final MessageCatalog messages;

    OriginLabel(MessageCatalog messages) {
        this.messages = messages;
    }

    @Override
    public String written(Origin.Written origin) {
        return messages.text("VIEW-written", Origin.counted(origin.path()), origin.place());
    }

    @Override
    public String frame(Origin.Frame origin) {
        return origin.support() == 0
                ? messages.text("VIEW-curated", origin.id())
                : messages.text("VIEW-frame", origin.id(), origin.support());
    }

    @Override
    public String template(Origin.Template origin) {
        return messages.text("VIEW-template", origin.place());
    }

    @Override
    public String computed(Origin.Computed origin) {
        return messages.text("VIEW-computed", origin.what());
    }

    @Override
    public String missing(Origin.Missing origin) {
        return messages.text("VIEW-missing", Origin.counted(origin.path()), origin.expectation());
    }
}
