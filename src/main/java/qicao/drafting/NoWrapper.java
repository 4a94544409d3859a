package qicao.drafting;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/** Templates see only models that we made, never a Java object. */
enum NoWrapper implements ObjectWrapper {
    INSTANCE;

    @Override
    public TemplateModel wrap(Object object) throws TemplateModelException {
        if (object instanceof TemplateModel model) {
            return model;
        }
        throw new TemplateModelException("不是模板可用的值");
    }
}
