embolisation = Embolisation
intervention = Intervention
contact = Contact
questions = Questions
