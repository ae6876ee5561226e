dress = Quand vous vous habillez, prenez votre temps.
meet = Nous nous reverrons après l’intervention.
