fever = Si tiene fiebre, ¿a quién llama?
well = ¡Que se mejore pronto!
